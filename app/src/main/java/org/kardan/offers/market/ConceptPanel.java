package org.kardan.offers.market;

import java.util.List;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** Who offers a thing of the trade and who asks for it, on either side. */
record ConceptPanel(Reader reader, String concept, List<Group> groups) implements Fragment {

    /** One deed of one side; at most the first dozen is shown. */
    record Group(Side side, boolean asks, List<Said> said, int all) {

        String key() {
            return "offers.concept." + (asks ? "ask." : "offer.") + side;
        }
    }

    /** A firm, and its offer or request; for what the firm says about itself the address is the firm's own. */
    record Said(Trilingual firm, Trilingual title, String address) {}
}
