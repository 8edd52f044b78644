package org.kardan.scheduling.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Wish;

/** Who interprets when, as bits of the slots in order of time. */
final class Duty {

    private final Timeline timeline;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Long> busy = new HashMap<>();

    Duty(Problem problem, Timeline timeline, List<Placement> begun) {
        this.timeline = timeline;
        interpreters = problem.interpreters().stream().collect(Collectors.toMap(Interpreter::id, Function.identity()));
        var wishes = problem.wishes().stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        for (var one : begun) {
            if (one.interpreter() != null) {
                var wish = Objects.requireNonNull(wishes.get(one.wish()), one.wish());
                take(one.interpreter(), timeline.stretch(one.slot(), wish));
            }
        }
    }

    long busy(String interpreter) {
        return busy.getOrDefault(interpreter, 0L);
    }

    int longestRun(String interpreter) {
        return Objects.requireNonNull(interpreters.get(interpreter), interpreter)
                .longestRun();
    }

    Set<String> interpreters() {
        return interpreters.keySet();
    }

    void take(String interpreter, long stretch) {
        busy.merge(interpreter, stretch, (all, one) -> all | one);
    }

    /** Whether somebody who is present may serve a meeting beside all other work: free, and with pauses enough. */
    boolean mayTake(String interpreter, Stay stay) {
        long work = busy(interpreter);
        if ((work & stay.stretch()) != 0) {
            return false;
        }
        int slot = stay.slot();
        int run = stay.wish().slots();
        for (int before = slot - 1; before >= 0 && works(work, before, slot); before--) {
            run++;
        }
        for (int later = slot + stay.wish().slots();
                later < timeline.slots().size() && works(work, later, slot);
                later++) {
            run++;
        }
        return run <= longestRun(interpreter);
    }

    private boolean works(long work, int place, int slot) {
        return (work >>> place & 1) != 0 && timeline.dayOf(place) == timeline.dayOf(slot);
    }
}
