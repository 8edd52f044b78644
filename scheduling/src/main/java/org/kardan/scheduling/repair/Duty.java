package org.kardan.scheduling.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Wish;

/** Who interprets when, as bits of the slots in order of time. */
final class Duty {

    private final List<Interpreter> interpreters;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] busy;
    private final long[] present;
    private final int[] longest;

    /** Of each slot the slots of its day. */
    private final long[] days;

    Duty(Problem problem, Timeline timeline, List<Placement> begun) {
        interpreters = problem.interpreters();
        interpreters.forEach(one -> numbers.put(one.id(), numbers.size()));
        busy = new long[interpreters.size()];
        present = interpreters.stream()
                .mapToLong(one -> ~timeline.bits(one.unavailable()))
                .toArray();
        longest = interpreters.stream().mapToInt(Interpreter::longestRun).toArray();
        days = IntStream.range(0, timeline.slots().size())
                .mapToLong(timeline::dayBits)
                .toArray();
        var wishes = problem.wishes().stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        for (var one : begun) {
            if (one.interpreter() != null) {
                var wish = Objects.requireNonNull(wishes.get(one.wish()), one.wish());
                take(number(one.interpreter()), timeline.stretch(one.slot(), wish));
            }
        }
    }

    int size() {
        return busy.length;
    }

    int number(String interpreter) {
        return Objects.requireNonNull(numbers.get(interpreter), interpreter);
    }

    String name(int interpreter) {
        return interpreters.get(interpreter).id();
    }

    long busy(int interpreter) {
        return busy[interpreter];
    }

    int longestRun(int interpreter) {
        return longest[interpreter];
    }

    void take(int interpreter, long stretch) {
        busy[interpreter] |= stretch;
    }

    void release(int interpreter, long stretch) {
        busy[interpreter] &= ~stretch;
    }

    /**
     * Whether somebody who is present may serve a meeting beside all other work: free, and with pauses enough.
     *
     * @param less work that would be handed on
     */
    boolean mayTake(int interpreter, Stay stay, long less) {
        long work = busy[interpreter] & ~less;
        long stretch = stay.stretch();
        if ((work & stretch) != 0) {
            return false;
        }
        long day = days[stay.slot()];
        int run = stay.wish().slots();
        for (long before = Long.lowestOneBit(stretch) >>> 1; (before & day & work) != 0; before >>>= 1) {
            run++;
        }
        for (long later = Long.highestOneBit(stretch) << 1; (later & day & work) != 0; later <<= 1) {
            run++;
        }
        return run <= longestRun(interpreter);
    }

    /** The most slots between these two of one day in which somebody can work on, beside all other work. */
    int spare(int interpreter, int from, int to) {
        int spare = 0;
        int run = 0;
        for (int slot = from; slot <= to; slot++) {
            boolean taken = (busy[interpreter] >>> slot & 1) != 0;
            boolean works = taken || (present[interpreter] >>> slot & 1) != 0 && run < longestRun(interpreter);
            run = works ? run + 1 : 0;
            spare += works && !taken ? 1 : 0;
        }
        return spare;
    }
}
