package org.kardan.offers.acting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * Which firm a page is about.
 *
 * @param path of the page
 * @param searchable whether there are more firms than fit, found by their name
 * @param found how many firms there are to choose from, of which some are shown
 * @param notes a line about each firm, in the reader's language; may be missing
 */
public record Choice(
        Reader reader,
        String path,
        String q,
        boolean searchable,
        Optional<Firm> chosen,
        List<Firm> firms,
        int found,
        Map<FirmId, String> notes)
        implements Fragment {

    public Choice {
        firms = List.copyOf(firms);
        notes = Map.copyOf(notes);
    }

    public Choice noted(Map<FirmId, String> about) {
        return new Choice(reader, path, q, searchable, chosen, firms, found, about);
    }

    /** Nothing to choose between. */
    public boolean isClear() {
        return !searchable && firms.size() <= 1;
    }

    public String address(Firm firm) {
        return reader.url(path + "?firm=" + firm.id());
    }
}
