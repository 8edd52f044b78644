package org.kardan.register.entry;

import java.util.List;
import org.kardan.journal.Entry;
import org.kardan.register.ReviewState;
import org.kardan.register.networks.Networks.Membership;
import org.kardan.register.profile.Completeness;
import org.kardan.register.profile.Kept;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** The review of an entry, what is missing in it, its networks and its history. */
record ReviewPanel(Reader reader, Kept firm, List<Membership> memberships, List<Entry> history, boolean manages)
        implements Fragment {

    Completeness completeness() {
        return Completeness.of(firm.profile());
    }

    boolean isPublished() {
        return firm.state() == ReviewState.PUBLISHED;
    }

    String state() {
        return reader.t(
                "register.state." + (firm.archived() ? "ARCHIVED" : firm.state().name()));
    }

    /** What this reader can do now. */
    List<Deed> deeds() {
        var all = manages ? List.of(Deed.values()) : List.of(Deed.SUBMIT);
        return all.stream()
                .filter(deed -> deed != Deed.PUBLISH || !isPublished())
                .filter(deed -> deed != Deed.SUBMIT || !manages)
                .filter(deed -> deed.on(firm).isPresent())
                .toList();
    }

    String fields(Entry entry) {
        return String.join(", ", entry.after().keySet());
    }
}
