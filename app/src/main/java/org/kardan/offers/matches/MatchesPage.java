package org.kardan.offers.matches;

import java.util.List;
import org.kardan.offers.acting.Choice;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The firms of the other side that fit a firm.
 *
 * @param ready false while the first market is being read
 * @param stale a change is being worked in
 * @param takesPart whether the other side may see the firm: otherwise it has no matches
 */
record MatchesPage(
        Reader reader,
        Choice choice,
        List<MatchCard> cards,
        List<MatchCard> refused,
        boolean ready,
        boolean stale,
        boolean takesPart)
        implements Page {

    @Override
    public String title() {
        return reader.t("offers.matches.title");
    }

    /** Whether it is too early to say anything: a firm that has just come in is not yet part of the market. */
    boolean computing() {
        return !ready || stale && !takesPart;
    }
}
