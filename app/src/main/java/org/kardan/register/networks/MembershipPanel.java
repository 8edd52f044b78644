package org.kardan.register.networks;

import java.time.LocalDate;
import java.util.List;
import org.kardan.register.Firm;
import org.kardan.register.networks.Networks.Membership;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * The networks of a firm from when until when.
 *
 * @param offered networks that the firm could join
 */
record MembershipPanel(
        Reader reader,
        Firm firm,
        List<Membership> memberships,
        List<Network> offered,
        boolean manages,
        LocalDate today)
        implements Fragment {

    String time(Membership membership) {
        var since = reader.formats().date(membership.since());
        var until = membership.untilOrNull();
        return until == null
                ? reader.t("register.review.since", since)
                : reader.t("register.membership.time", since, reader.formats().date(until));
    }
}
