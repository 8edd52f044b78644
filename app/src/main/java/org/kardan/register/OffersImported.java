package org.kardan.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;

/**
 * An import told what these firms offer and seek. The register keeps none of it: who keeps offers listens.
 *
 * <p>Announced in the transaction of the import, in batches, for firms whose row says something about either; whoever
 * listens replaces what an earlier import told.
 */
public record OffersImported(@Nullable UUID actorOrNull, List<Told> firms) {

    public OffersImported {
        firms = List.copyOf(firms);
    }

    /** What one row says, each text in the words and the language of the list. */
    public record Told(FirmId firm, Lang lang, List<String> offers, List<String> requests) {

        public Told {
            offers = List.copyOf(offers);
            requests = List.copyOf(requests);
        }
    }
}
