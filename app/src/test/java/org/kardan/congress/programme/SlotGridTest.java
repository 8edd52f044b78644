package org.kardan.congress.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;

class SlotGridTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 20);

    @Test
    void slotsFollowEachOtherWithTheGapBetween() {
        assertThat(starts(grid("09:00", "10:30", 25, 5))).containsExactly("09:00", "09:30", "10:00");
    }

    @Test
    void aSlotThatWouldEndLateIsLeftOut() {
        assertThat(starts(grid("09:00", "10:24", 25, 5))).containsExactly("09:00", "09:30");
    }

    @Test
    void aSlotThatWouldTouchAPauseBeginsAfterIt() {
        var pause = new SlotGrid.Pause(LocalTime.of(9, 50), LocalTime.of(10, 10));

        assertThat(starts(grid("09:00", "11:05", 25, 5, pause))).containsExactly("09:00", "10:10", "10:40");
    }

    @Test
    void everyDayHasItsSlotsNumberedInTheOrderOfTime() {
        var slots = grid("09:00", "10:00", 30, 0).slots(List.of(DAY, DAY.plusDays(1)), Zone.BERLIN.id());

        assertThat(slots.stream().map(Slot::number)).containsExactly(1, 2, 3, 4);
        assertThat(slots.getLast().starts()).isEqualTo("2027-09-21T07:30:00Z");
    }

    @Test
    void aFormWithPausesIsRead() {
        var form = Entered.of(Map.of(
                "from",
                "09:00",
                "until",
                "12:00",
                "minutes",
                "20",
                "gap",
                "0",
                "pauseFrom2",
                "10:00",
                "pauseUntil2",
                "10:30"));

        assertThat(SlotGrid.read(form))
                .contains(grid("09:00", "12:00", 20, 0, new SlotGrid.Pause(LocalTime.of(10, 0), LocalTime.of(10, 30))));
    }

    @Test
    void everyWrongFieldIsNamed() {
        var form = Entered.of(
                Map.of("from", "12:00", "until", "09:00", "minutes", "3", "gap", "x", "pauseFrom1", "10:00"));

        assertThat(SlotGrid.read(form)).isEmpty();
        assertThat(form.errors())
                .isEqualTo(Map.of("minutes", "range", "gap", "number", "until", "order", "pauseUntil1", "missing"));
    }

    private static List<String> starts(SlotGrid grid) {
        return grid.slots(List.of(DAY), Zone.BERLIN.id()).stream()
                .map(slot ->
                        slot.starts().atZone(Zone.BERLIN.id()).toLocalTime().toString())
                .toList();
    }

    private static SlotGrid grid(String from, String until, int minutes, int gap, SlotGrid.Pause... pauses) {
        return new SlotGrid(LocalTime.parse(from), LocalTime.parse(until), minutes, gap, List.of(pauses));
    }
}
