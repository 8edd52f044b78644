package org.kardan.scheduling;

import java.util.List;
import java.util.Set;

/**
 * An interpreter: one meeting at a time.
 *
 * @param longestRun no more than this many directly following slots of a day without a pause
 * @param delegation if not empty, the ids of the participants this interpreter accompanies and works for alone
 * @param fields what this interpreter knows the words of; meetings of these fields are rather served
 */
public record Interpreter(
        String id,
        Set<LanguagePair> pairs,
        Set<String> unavailable,
        int longestRun,
        Set<String> delegation,
        Set<String> fields) {

    public Interpreter {
        pairs = Set.copyOf(pairs);
        unavailable = Set.copyOf(unavailable);
        delegation = Set.copyOf(delegation);
        fields = Set.copyOf(fields);
    }

    public Interpreter(String id, Set<LanguagePair> pairs, Set<String> unavailable, int longestRun) {
        this(id, pairs, unavailable, longestRun, Set.of(), Set.of());
    }

    public Interpreter attachedTo(Set<String> participants) {
        return new Interpreter(id, pairs, unavailable, longestRun, participants, fields);
    }

    public Interpreter versedIn(Set<String> others) {
        return new Interpreter(id, pairs, unavailable, longestRun, delegation, others);
    }

    public Interpreter awayIn(Set<String> slots) {
        return new Interpreter(id, pairs, slots, longestRun, delegation, fields);
    }

    public boolean joins(Participant first, Participant second) {
        return pairs.stream().anyMatch(pair -> pair.joins(first.languages(), second.languages()));
    }

    /** Whether any two of these who share no language understand each other through this interpreter. */
    public boolean joins(List<Participant> people) {
        return people.stream()
                .allMatch(one -> people.stream()
                        .allMatch(other -> one.id().equals(other.id()) || one.understands(other) || joins(one, other)));
    }

    /** Whether the field of a wish, if it has one, is known to this interpreter. */
    public boolean knows(Wish wish) {
        return wish.field() == null || fields.contains(wish.field());
    }

    /** Whether a meeting of these is one of the delegation's, if there is one. */
    public boolean serves(List<String> people) {
        return delegation.isEmpty() || people.stream().anyMatch(delegation::contains);
    }
}
