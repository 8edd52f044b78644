package org.kardan.bench.growth;

import java.util.Locale;
import org.kardan.bench.timetable.Crowd;
import org.kardan.bench.timetable.Row;

/** One crowd and what came of it. */
record Point(Crowd crowd, Row row) {

    boolean found() {
        return row.breaks() >= 0;
    }

    /** Breaks above the proven bound, in percent of the meetings. */
    double gap() {
        return 100.0 * (row.breaks() - row.bound()) / crowd.meetings();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %.2f | %d | %d | %d | %.1f | %.1f | %s | %d | %s | %d |%n",
                crowd.slack(),
                crowd.participants(),
                crowd.meetings(),
                crowd.tables(),
                row.first(),
                row.seconds(),
                found() ? Integer.toString(row.breaks()) : row.status(),
                row.bound(),
                found() ? String.format(Locale.ROOT, "%.2f", gap()) : "",
                row.memory());
    }
}
