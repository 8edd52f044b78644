package org.kardan.scheduling.repair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds interpreters for meetings that lost theirs: somebody who is free, or somebody who hands another meeting on to a
 * colleague, who may hand on another again. Short chains are tried first, so that few meetings change.
 */
final class Handover {

    /** Meetings that change their interpreter in a chain. */
    private static final int LONGEST = 4;

    /** Questions whether somebody may take a meeting; bounds the work, not by the clock. */
    private static final long EFFORT = 4_000_000;

    private static final int NOBODY = -1;

    private final Duty duty;
    private final List<Stay> stays;
    private final Map<Stay, Integer> numbers = new HashMap<>();
    private final int[][] able;
    private final int[] voices;

    /** Of each interpreter, the meetings served. */
    private final int[][] work;

    private final int[] count;
    private long effort = EFFORT;

    Handover(Duty duty, List<Stay> stays) {
        this.duty = duty;
        this.stays = stays;
        stays.forEach(stay -> numbers.put(stay, numbers.size()));
        able = stays.stream()
                .map(stay -> stay.interpreters().stream().mapToInt(duty::number).toArray())
                .toArray(int[][]::new);
        voices = new int[stays.size()];
        Arrays.fill(voices, NOBODY);
        work = new int[duty.size()][Long.SIZE];
        count = new int[duty.size()];
    }

    /** Whoever serves the meeting, if anybody does. */
    @Nullable
    String voice(Stay stay) {
        int one = voices[at(stay)];
        return one == NOBODY ? null : duty.name(one);
    }

    void speak(Stay stay, String interpreter) {
        give(at(stay), duty.number(interpreter));
    }

    /** Whether somebody could be found. */
    boolean find(Stay stay) {
        int meeting = at(stay);
        return IntStream.rangeClosed(1, LONGEST).anyMatch(length -> effort > 0 && serve(meeting, length));
    }

    private int at(Stay stay) {
        return Objects.requireNonNull(numbers.get(stay));
    }

    private boolean serve(int meeting, int length) {
        return length == 1 ? takeOver(meeting) : relieve(meeting, length);
    }

    private boolean takeOver(int meeting) {
        effort -= able[meeting].length;
        for (int one : able[meeting]) {
            if (duty.mayTake(one, stays.get(meeting), 0)) {
                give(meeting, one);
                return true;
            }
        }
        return false;
    }

    private boolean relieve(int meeting, int length) {
        for (int one : able[meeting]) {
            for (int other : Arrays.copyOf(work[one], count[one])) {
                if (effort-- > 0
                        && duty.mayTake(
                                one, stays.get(meeting), stays.get(other).stretch())
                        && exchange(meeting, other, one, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean exchange(int meeting, int other, int interpreter, int length) {
        release(other);
        give(meeting, interpreter);
        if (serve(other, length - 1)) {
            return true;
        }
        release(meeting);
        give(other, interpreter);
        return false;
    }

    private void give(int meeting, int interpreter) {
        voices[meeting] = interpreter;
        work[interpreter][count[interpreter]++] = meeting;
        duty.take(interpreter, stays.get(meeting).stretch());
    }

    private void release(int meeting) {
        int one = voices[meeting];
        voices[meeting] = NOBODY;
        int place = 0;
        while (work[one][place] != meeting) {
            place++;
        }
        work[one][place] = work[one][--count[one]];
        duty.release(one, stays.get(meeting).stretch());
    }
}
