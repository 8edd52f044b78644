package org.kardan.congress.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;

/**
 * The rule by which the slots of every day follow each other.
 *
 * @param gap minutes between two slots
 */
record SlotGrid(LocalTime from, LocalTime until, int minutes, int gap, List<Pause> pauses) {

    /** A time without meetings, every day. */
    record Pause(LocalTime from, LocalTime until) {}

    private static final int MOST = 200;

    SlotGrid {
        pauses = List.copyOf(pauses);
    }

    /** Numbered from 1 in the order of time; a slot that would touch a pause begins after it. */
    List<Slot> slots(List<LocalDate> days, ZoneId zone) {
        var slots = new ArrayList<Slot>();
        for (var day : days) {
            for (var start : starts()) {
                slots.add(new Slot(
                        slots.size() + 1, day.atTime(start).atZone(zone).toInstant(), minutes));
            }
        }
        return slots;
    }

    private List<LocalTime> starts() {
        var starts = new ArrayList<LocalTime>();
        var minute = minuteOf(from);
        while (minute + minutes <= minuteOf(until) && starts.size() < MOST) {
            var pause = pauseAt(minute);
            if (pause.isPresent()) {
                minute = minuteOf(pause.get().until());
            } else {
                starts.add(LocalTime.of(minute / 60, minute % 60));
                minute += minutes + gap;
            }
        }
        return starts;
    }

    private Optional<Pause> pauseAt(int start) {
        return pauses.stream()
                .filter(pause -> start < minuteOf(pause.until()) && minuteOf(pause.from()) < start + minutes)
                .findFirst();
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Reads a grid with up to three pauses, or notes in the form what is wrong. */
    static Optional<SlotGrid> read(Entered form) {
        var from = form.time("from");
        var until = form.time("until");
        var minutes = form.number("minutes", 5, 240);
        var gap = form.number("gap", 0, 120);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            form.refuse("until", "order");
        }
        var pauses = pauses(form);
        return form.isRight()
                ? Optional.of(new SlotGrid(
                        from.orElseThrow(), until.orElseThrow(), minutes.orElseThrow(), gap.orElseThrow(), pauses))
                : Optional.empty();
    }

    private static List<Pause> pauses(Entered form) {
        var pauses = new ArrayList<Pause>();
        for (var number = 1; number <= 3; number++) {
            var begin = "pauseFrom" + number;
            var end = "pauseUntil" + number;
            if (form.get(begin).isEmpty() && form.get(end).isEmpty()) {
                continue;
            }
            var from = form.time(begin);
            var until = form.time(end);
            if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
                form.refuse(end, "order");
            } else if (from.isPresent() && until.isPresent()) {
                pauses.add(new Pause(from.get(), until.get()));
            }
        }
        return pauses;
    }
}
