package org.kardan.congress.wishes;

import org.kardan.congress.Congress;
import org.kardan.congress.Leaf;
import org.kardan.language.Side;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** How the wishes of a congress stand, for managers; vetoes are not in it. */
record AllWishesPage(Reader reader, Congress congress, Leaf<Line> leaf, long silent, int asked, int settled)
        implements Page {

    /** Counts of one firm. */
    record Line(Firm firm, long asked, long received, long settled, boolean mine) {

        String badge() {
            return firm.side() == Side.DE ? "badge-side-de" : "badge-side-cn";
        }
    }

    @Override
    public String title() {
        return reader.t("congress.allwishes.title");
    }
}
