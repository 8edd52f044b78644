package org.kardan.matching.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts German compounds into words that a lexicon knows.
 *
 * <p>Of all ways to cut, few and long parts win: value = .4 · letters of the shortest − 3 · parts − .4 · links.
 */
final class Compounds {

    private static final int SHORTEST_WORD = 8;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 5;
    private static final int CACHE = 50_000;
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "ns", "e");
    private static final Set<String> SHORT_PARTS =
            Set.of("ol", "tur", "led", "gas", "rad", "rohr", "tor", "pkw", "lkw");

    private final Predicate<String> known;
    private final Map<String, List<String>> cache = new HashMap<>();

    Compounds(Predicate<String> known) {
        this.known = known;
    }

    private record Cut(List<String> parts, int links, int shortest) {

        double value() {
            return .4 * shortest - 3 * parts.size() - .4 * links;
        }
    }

    /** The parts of a compound in order; empty for a word that is none. */
    synchronized List<String> parts(String word) {
        if (word.length() < SHORTEST_WORD) {
            return List.of();
        }
        if (cache.size() > CACHE) {
            cache.clear();
        }
        var found = cache.get(word);
        if (found == null) {
            found = best(word, MOST_PARTS)
                    .map(Cut::parts)
                    .filter(parts -> parts.size() > 1)
                    .orElse(List.of());
            cache.put(word, found);
        }
        return found;
    }

    private Optional<Cut> best(String rest, int most) {
        Cut best = null;
        var whole = Inflected.known(rest, known);
        if (whole.isPresent() && most < MOST_PARTS && isPart(rest)) {
            best = new Cut(List.of(whole.get()), 0, rest.length());
        }
        for (var at = 2; most > 1 && at <= rest.length() - SHORTEST_PART + 1; at++) {
            var part = rest.substring(0, at);
            if (!isPart(part) || !known.test(part)) {
                continue;
            }
            for (var link : LINKS) {
                if (rest.startsWith(link, at)) {
                    var cut = extended(part, link, best(rest.substring(at + link.length()), most - 1));
                    if (cut.isPresent() && (best == null || cut.get().value() > best.value())) {
                        best = cut.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Cut> extended(String part, String link, Optional<Cut> rest) {
        return rest.map(cut -> {
            var parts = new ArrayList<String>();
            parts.add(part);
            parts.addAll(cut.parts());
            return new Cut(parts, cut.links() + (link.isEmpty() ? 0 : 1), Math.min(part.length(), cut.shortest()));
        });
    }

    private static boolean isPart(String part) {
        return part.length() >= SHORTEST_PART || SHORT_PARTS.contains(part);
    }
}
