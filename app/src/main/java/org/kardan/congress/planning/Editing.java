package org.kardan.congress.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Result;
import org.kardan.congress.wishes.Pair;
import org.kardan.scheduling.Fault;

/**
 * Changes to a timetable by hand. A change that breaks a rule is refused with the rule's name; the timetable stays.
 */
record Editing(Gathering gathering, boolean withOpen, List<Meeting> meetings) {

    /** The outcome of a change. */
    sealed interface Outcome {

        record Changed(List<Meeting> meetings) implements Outcome {}

        record Refused(String rule) implements Outcome {}
    }

    Editing {
        meetings = List.copyOf(meetings);
    }

    /** Puts a meeting elsewhere; an interpreter is chosen if one is needed. */
    Outcome move(Pair pair, int slot, UUID table) {
        return find(pair)
                .map(meeting -> best(meeting, slot, table))
                .orElseGet(() -> new Outcome.Refused("nothing-unknown"));
    }

    Outcome remove(Pair pair) {
        return new Outcome.Changed(meetings.stream()
                .filter(meeting -> !meeting.pair().equals(pair))
                .toList());
    }

    private Outcome best(Meeting meeting, int slot, UUID table) {
        Outcome last = new Outcome.Refused("nothing-unknown");
        for (var interpreter : choices(meeting)) {
            var changed = new ArrayList<>(meetings);
            changed.replaceAll(
                    one -> one.pair().equals(meeting.pair()) ? one.at(slot, table, interpreter.orElse(null)) : one);
            var fault = faultOf(changed);
            if (fault.isEmpty()) {
                return new Outcome.Changed(changed);
            }
            last = new Outcome.Refused(fault.get());
        }
        return last;
    }

    /** Nobody if the two understand each other; else the present interpreter first, then the others. */
    private List<Optional<UUID>> choices(Meeting meeting) {
        if (meeting.interpreterOrNull() == null) {
            return List.of(Optional.empty());
        }
        return gathering.interpreters().stream()
                .map(one -> Optional.of(one.id()))
                .sorted(Comparator.comparing(one -> !one.equals(meeting.interpreter())))
                .toList();
    }

    private Optional<Meeting> find(Pair pair) {
        return meetings.stream().filter(meeting -> meeting.pair().equals(pair)).findFirst();
    }

    /** The first rule that a timetable breaks. */
    private Optional<String> faultOf(List<Meeting> changed) {
        return Problems.of(gathering, withOpen, changed).problem().faults().stream()
                .map(Editing::nameOf)
                .findFirst();
    }

    private static String nameOf(Fault fault) {
        return fault.kind() == Fault.Kind.LOCK_BREAKS_RULE ? fault.detail() : "nothing-unknown";
    }

    /** What the changed timetable has reached, with the bound of the one it comes from. */
    static Result resultOf(Gathering gathering, Result before, boolean withOpen, List<Meeting> changed) {
        var problem = Problems.of(gathering, withOpen, changed).problem();
        var score = problem.score(problem.locked());
        return new Result(before.wanted(), before.wantedMusts(), changed.size(), score, bound(before, score), false);
    }

    private static org.kardan.scheduling.Score bound(Result before, org.kardan.scheduling.Score score) {
        return before.bound().betterThan(score) ? before.bound() : score;
    }
}
