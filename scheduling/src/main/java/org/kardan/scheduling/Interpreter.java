package org.kardan.scheduling;

import java.util.List;
import java.util.Set;

/**
 * An interpreter: one meeting at a time.
 *
 * @param longestRun no more than this many directly following slots of a day without a pause
 * @param delegation if not empty, the ids of the participants this interpreter accompanies and works for alone
 */
public record Interpreter(
        String id, Set<LanguagePair> pairs, Set<String> unavailable, int longestRun, Set<String> delegation) {

    public Interpreter {
        pairs = Set.copyOf(pairs);
        unavailable = Set.copyOf(unavailable);
        delegation = Set.copyOf(delegation);
    }

    public Interpreter(String id, Set<LanguagePair> pairs, Set<String> unavailable, int longestRun) {
        this(id, pairs, unavailable, longestRun, Set.of());
    }

    public Interpreter attachedTo(Set<String> participants) {
        return new Interpreter(id, pairs, unavailable, longestRun, participants);
    }

    public boolean joins(Participant first, Participant second) {
        return pairs.stream().anyMatch(pair -> pair.joins(first.languages(), second.languages()));
    }

    /** Whether any two of these who share no language understand each other through this interpreter. */
    public boolean joins(List<Participant> people) {
        return people.stream()
                .allMatch(one -> people.stream()
                        .allMatch(other -> one.equals(other) || one.understands(other) || joins(one, other)));
    }

    /** Whether a meeting of these is one of the delegation's, if there is one. */
    public boolean serves(List<String> people) {
        return delegation.isEmpty() || people.stream().anyMatch(delegation::contains);
    }
}
