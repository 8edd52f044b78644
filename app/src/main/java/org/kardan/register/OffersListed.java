package org.kardan.register;

import java.util.List;
import org.kardan.language.Lang;

/**
 * An imported list says what its firms offer and seek. Announced in batches, within the transaction that adds the
 * firms; the same list may say the same again.
 */
public record OffersListed(List<Line> lines) {

    public OffersListed {
        lines = List.copyOf(lines);
    }

    /** What one firm offers and seeks, one short text each, in the language of the list. */
    public record Line(FirmId firm, Lang lang, List<String> offers, List<String> requests) {

        public Line {
            offers = List.copyOf(offers);
            requests = List.copyOf(requests);
        }
    }
}
