package org.kardan.thesaurus;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;

/**
 * A change that both sides have approved.
 *
 * @param number of the edition that it made
 * @param concepts whose cards it touched
 * @param reason in the proposer's words and language
 * @param undoneByOrNull the number of the change that took it back
 */
public record Change(
        long number,
        UUID proposal,
        Alteration content,
        List<String> concepts,
        Instant at,
        Lang lang,
        String reason,
        @Nullable Long undoneByOrNull) {

    public Change {
        concepts = List.copyOf(concepts);
    }

    public OptionalLong undoneBy() {
        return undoneByOrNull == null ? OptionalLong.empty() : OptionalLong.of(undoneByOrNull);
    }

    /** The changes as they counted before one of them was made. */
    static List<Change> before(long number, List<Change> all) {
        return all.stream()
                .filter(change -> change.number() < number)
                .map(change -> change.undoneBy().orElse(0) < number ? change : change.counting())
                .toList();
    }

    private Change counting() {
        return new Change(number, proposal, content, concepts, at, lang, reason, null);
    }

    boolean isInForce() {
        return undoneByOrNull == null && content.deed() != Deed.UNDO;
    }
}
