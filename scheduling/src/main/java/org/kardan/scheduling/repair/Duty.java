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

/** Who interprets when, as bits of the slots in order of time. */
final class Duty {

    private final Timeline timeline;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Long> busy = new HashMap<>();

    Duty(Problem problem, Timeline timeline, List<Placement> begun) {
        this.timeline = timeline;
        interpreters = problem.interpreters().stream().collect(Collectors.toMap(Interpreter::id, Function.identity()));
        begun.stream()
                .filter(one -> one.interpreter() != null)
                .forEach(one -> take(Objects.requireNonNull(one.interpreter()), timeline.at(one.slot())));
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

    void take(String interpreter, int slot) {
        busy.merge(interpreter, 1L << slot, (all, one) -> all | one);
    }

    void release(String interpreter, int slot) {
        busy.merge(interpreter, 0L, (all, _) -> all & ~(1L << slot));
    }

    /** Whether somebody who is present may work in this slot beside all other work: free, and with pauses enough. */
    boolean mayTake(String interpreter, int slot) {
        long work = busy(interpreter);
        if ((work >>> slot & 1) != 0) {
            return false;
        }
        int run = 1;
        for (int before = slot - 1; before >= 0 && works(work, before, slot); before--) {
            run++;
        }
        for (int later = slot + 1; later < timeline.slots().size() && works(work, later, slot); later++) {
            run++;
        }
        return run <= longestRun(interpreter);
    }

    private boolean works(long work, int place, int slot) {
        return (work >>> place & 1) != 0 && timeline.dayOf(place) == timeline.dayOf(slot);
    }
}
