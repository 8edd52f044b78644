package org.kardan.scheduling;

import java.util.Set;

/**
 * An interpreter: one meeting at a time.
 *
 * @param longestRun no more than this many directly following slots of a day without a pause
 */
public record Interpreter(String id, Set<LanguagePair> pairs, Set<String> unavailable, int longestRun) {

    public Interpreter {
        pairs = Set.copyOf(pairs);
        unavailable = Set.copyOf(unavailable);
    }

    public boolean joins(Participant first, Participant second) {
        return pairs.stream().anyMatch(pair -> pair.joins(first.languages(), second.languages()));
    }
}
