package org.kardan.offers.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.matching.Mention;
import org.kardan.matching.Mention.Standing;

/**
 * What an entry says in all its languages, and what people have said about the concepts found in it.
 *
 * @param standings concepts that somebody confirmed or rejected
 */
public record Understood(List<Piece> pieces, Map<String, Standing> standings) {

    public Understood {
        pieces = List.copyOf(pieces);
        standings = Map.copyOf(standings);
    }

    /** What counts in a comparison: one mention per place found, with what people say about it. */
    public List<Mention> mentions() {
        var mentions = new ArrayList<Mention>();
        for (var piece : pieces) {
            for (var span : piece.annotation().spans()) {
                mentions.add(new Mention(span.concept(), span.matched(), span.confidence(), standing(span.concept())));
            }
        }
        return mentions;
    }

    public Standing standing(String concept) {
        return standings.getOrDefault(concept, Standing.SUGGESTED);
    }

    /** All concepts found, in reading order, rejected ones included. */
    public Set<String> found() {
        return pieces.stream()
                .flatMap(piece -> piece.concepts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The concepts that count. */
    public Set<String> concepts() {
        return found().stream()
                .filter(concept -> standing(concept) != Standing.REJECTED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How much of the best understood language was understood; translations do not dilute it. */
    public double coverage() {
        return pieces.stream()
                .mapToDouble(piece -> piece.annotation().coverage())
                .max()
                .orElse(0);
    }

    /** The language in which these words speak of the concept. */
    public Lang langOf(String concept, String words, Lang otherwise) {
        return pieces.stream()
                .filter(piece -> piece.says(concept, words))
                .map(Piece::lang)
                .findFirst()
                .orElse(otherwise);
    }

    /** The piece for a reader: their language if it is written, else the longest. */
    public List<Piece> shownTo(Lang reader) {
        return pieces.stream()
                .min(Comparator.comparing((Piece piece) -> piece.lang() != reader)
                        .thenComparing(piece -> -piece.text().length()))
                .stream()
                .toList();
    }
}
