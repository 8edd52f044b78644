package org.kardan.congress.registration;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.Leaf;
import org.kardan.congress.Times;
import org.kardan.language.Side;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * All registrations, for managers.
 *
 * @param candidates firms of the manager's side that are not registered
 */
record RegistrationsPage(Reader reader, Congress congress, Leaf<Line> leaf, Counts counts, List<Firm> candidates)
        implements Page {

    /** How full it is; guests come without a firm. */
    record Counts(int people, int guests, long firms, long waiting) {}

    /** A registration with its firm; the manager decides about those of the own side. */
    record Line(Registration registration, Firm firm, boolean mayDecide) {

        boolean mayApprove() {
            return mayDecide
                    && switch (registration.state()) {
                        case RECEIVED, WAITING, REJECTED -> true;
                        case APPROVED, WITHDRAWN -> false;
                    };
        }

        boolean mayReject() {
            return mayDecide && registration.state().isOpen();
        }

        String badge() {
            return firm.side() == Side.DE ? "badge-side-de" : "badge-side-cn";
        }
    }

    @Override
    public String title() {
        return reader.t("congress.registrations.title");
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }
}
