package org.kardan.register.networks;

import java.time.LocalDate;
import java.util.List;
import org.kardan.register.Firm;
import org.kardan.register.networks.Memberships.Member;
import org.kardan.register.networks.Memberships.Year;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One network: its members over time, as far as the reader may see them. */
record NetworkPage(
        Reader reader,
        Network network,
        List<Line> lines,
        int page,
        int pages,
        List<Year> years,
        LocalDate today,
        boolean manages,
        NetworkForm form,
        List<String> wrong)
        implements Page {

    static final int PER_PAGE = 50;

    /** A member with its firm. */
    record Line(Firm firm, Member member) {

        boolean isRunning() {
            return member.untilOrNull() == null;
        }
    }

    @Override
    public String title() {
        return reader.t(network.names());
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    String until(Member member) {
        var until = member.untilOrNull();
        return until == null ? reader.t("register.network.running") : reader.formats().date(until);
    }

    /** The largest number of members, so that bars compare. */
    long most() {
        return Math.max(1, years.stream().mapToLong(Year::members).max().orElse(1));
    }
}
