package org.kardan.congress.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;
import org.kardan.congress.repair.Happening.Kind;

class HappeningTest {

    private static final Instant FIRST = Instant.parse("2027-09-20T07:00:00Z");

    /** Three slots on each of two days. */
    private static final List<Slot> SLOTS = Stream.of(FIRST, FIRST.plusSeconds(86_400))
            .flatMap(day -> IntStream.range(0, 3).mapToObj(n -> day.plusSeconds(1800L * n)))
            .map(start -> new Slot(number(start), start, 25))
            .toList();

    private static int number(Instant start) {
        var seconds = start.getEpochSecond() - FIRST.getEpochSecond();
        return (int) (1 + seconds / 86_400 * 3 + seconds % 86_400 / 1800);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var kind : Kind.values()) {
            var one = new Happening(kind, "a~b", 7);

            assertThat(Happening.of(one.toString())).contains(one);
        }
    }

    @Test
    void whatNobodyWroteIsNotRead() {
        assertThat(Stream.of("", "PERSON_LATE", "PERSON_LATE/x", "PERSON_LATE/x/", "NONSENSE/x/1", "TABLE_LOST/x/-1"))
                .allSatisfy(text -> assertThat(Happening.of(text)).isEmpty());
    }

    @Test
    void onlySlotsThatHaveNotBegunAreClosed() {
        assertThat(closed(Kind.PERSON_CANCELLED, 0, 2)).containsExactlyInAnyOrder(3, 4, 5, 6);
        assertThat(closed(Kind.FIRM_LATE, 5, 2)).containsExactlyInAnyOrder(3, 4);
        assertThat(closed(Kind.PERSON_GONE, 2, 2)).containsExactlyInAnyOrder(3, 4, 5, 6);
        assertThat(closed(Kind.PERSON_GONE, 5, 2)).containsExactlyInAnyOrder(5, 6);
        assertThat(closed(Kind.TABLE_LOST, 0, 0)).isEmpty();
    }

    @Test
    void whoIsIllComesAgainTheNextDay() {
        assertThat(closed(Kind.INTERPRETER_ILL, 2, 0)).containsExactlyInAnyOrder(2, 3);
        assertThat(closed(Kind.INTERPRETER_ILL, 4, 0)).containsExactlyInAnyOrder(4, 5, 6);
    }

    private static Iterable<Integer> closed(Kind kind, int slot, int running) {
        return new Happening(kind, "x", slot).closes(SLOTS, running, Zone.BERLIN);
    }
}
