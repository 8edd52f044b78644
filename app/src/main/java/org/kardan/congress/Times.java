package org.kardan.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kardan.language.Formats;

/** Times of a congress as its guests read them: at the place, and at home of those who come from far. */
public record Times(Formats formats, Zone zone) {

    public LocalDate dayOf(Instant at) {
        return at.atZone(zone.id()).toLocalDate();
    }

    /** The items of a programme by their days here. */
    public Map<LocalDate, List<ProgrammeItem>> byDay(List<ProgrammeItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(item -> dayOf(item.starts()), TreeMap::new, Collectors.toList()));
    }

    public String day(Instant at) {
        return formats.date(dayOf(at));
    }

    public String clock(Instant at) {
        return formats.time(at.atZone(zone.id()).toLocalTime());
    }

    public String range(Instant from, Instant until) {
        return clock(from) + "–" + clock(until);
    }

    /** The same in the other zone, with the number of days by which it lies later or earlier. */
    public String otherRange(Instant from, Instant until) {
        var elsewhere = new Times(formats, zone.other());
        var shift = ChronoUnit.DAYS.between(dayOf(from), elsewhere.dayOf(from));
        var days = shift == 0 ? "" : shift > 0 ? " +" + shift : " −" + -shift;
        return elsewhere.range(from, until) + days;
    }

    public String moment(Instant at) {
        return formats.dateTime(at, zone.id());
    }

    public String otherMoment(Instant at) {
        return formats.dateTime(at, zone.other().id());
    }

    /** The machine-readable form for {@code <time datetime>}. */
    public String iso(Instant at) {
        return at.atZone(zone.id()).toOffsetDateTime().toString();
    }
}
