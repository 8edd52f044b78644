package org.kardan.congress.wishes;

import java.util.List;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.congress.Times;
import org.kardan.language.Trilingual;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * A firm's wishes: its own, those of others, and whom it may still ask.
 *
 * @param suggestions registered firms that fit best by offers and requests
 * @param candidates registered firms of the other side that match the search, not asked yet
 * @param found how many there are in all
 */
record WishesPage(
        Reader reader,
        Congress congress,
        Firm firm,
        boolean registered,
        boolean open,
        FirmWishes wishes,
        long left,
        Map<FirmId, Trilingual> names,
        List<Suggestion> suggestions,
        String search,
        List<Firm> candidates,
        int found)
        implements Page {

    /** A registered firm that fits, with the reasons in the reader's words. */
    record Suggestion(Firm firm, String reasons) {}

    @Override
    public String title() {
        return reader.t("congress.wishes.title", firm.name(reader.lang()));
    }

    Trilingual name(FirmId id) {
        return names.getOrDefault(id, new Trilingual("", "", ""));
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String base() {
        return reader.url(congress.path() + "/wishes/" + firm.id());
    }

    boolean mayAsk() {
        return registered && open;
    }
}
