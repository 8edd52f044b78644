package org.kardan.offers.overview;

import java.time.Instant;
import java.util.List;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * All matches of a side at a glance.
 *
 * @param ready false while the first market is being read: nothing can be said then about who has no match
 * @param without some of the firms without a match, by name
 * @param withoutAll how many there are
 * @param notes refusals of the own side in the firms' own words, the latest first
 */
record OverviewPage(
        Reader reader,
        boolean ready,
        List<Lonely> without,
        int withoutAll,
        List<Pair> oneSided,
        List<Row> reasons,
        List<Row> concepts,
        List<Note> notes)
        implements Page {

    /** A firm without matches, with the key of what keeps it from having any. */
    record Lonely(Firm firm, String because) {}

    /** A firm of the own side that waits for one of the other. */
    record Pair(Firm firm, Firm other, Instant since) {}

    /** Numbers, ready to be shown. */
    record Row(String label, String own, String others) {}

    record Note(Firm firm, Firm other, Refusal refusal) {}

    @Override
    public String title() {
        return reader.t("offers.overview.title");
    }
}
