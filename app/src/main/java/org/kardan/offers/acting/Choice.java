package org.kardan.offers.acting;

import java.util.List;
import java.util.Optional;
import org.kardan.register.Firm;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * Which firm a page is about.
 *
 * @param path of the page
 * @param searchable whether there are more firms than fit, found by their name
 */
public record Choice(Reader reader, String path, String q, boolean searchable, Optional<Firm> chosen, List<Firm> firms)
        implements Fragment {

    /** Nothing to choose between. */
    public boolean isClear() {
        return !searchable && firms.size() <= 1;
    }

    public String address(Firm firm) {
        return reader.url(path + "?firm=" + firm.id());
    }
}
