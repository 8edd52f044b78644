package org.kardan.scheduling.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Unplaced;
import org.kardan.scheduling.search.Memory;

/** A plan as text: one line of JSON with what it is worth, or a JSON document with every meeting. */
record PlanWriter(Plan plan) {

    String line() {
        return "{" + facts() + "}";
    }

    String document() {
        return "{\"format\":\"kardan-timetable-plan\",\"version\":" + CongressReader.VERSION + "," + facts()
                + ",\n\"placements\":[\n"
                + plan.placements().stream().map(PlanWriter::placement).collect(Collectors.joining(",\n"))
                + "],\n\"unplaced\":[\n"
                + plan.unplaced().stream().map(PlanWriter::unplaced).collect(Collectors.joining(",\n"))
                + "]}\n";
    }

    private String facts() {
        return String.format(
                Locale.ROOT,
                "\"status\":\"%s\",\"score\":%s,\"bound\":%s,\"gapPercent\":%.3f,\"meetings\":%d,"
                        + "\"seconds\":%.3f,\"firstSolutionSeconds\":%.3f,\"peakRssMb\":%d",
                plan.status(),
                score(plan.score()),
                score(plan.bound()),
                plan.gapPercent(),
                plan.placements().size(),
                plan.seconds(),
                plan.firstSolutionSeconds(),
                Memory.peak());
    }

    private static String score(Score score) {
        return String.format(
                Locale.ROOT,
                "{\"musts\":%d,\"shortfall\":%d,\"value\":%d,\"breaks\":%d,\"idle\":%d,\"walking\":%d,"
                        + "\"unversed\":%d,\"changes\":%d}",
                score.musts(),
                score.shortfall(),
                score.value(),
                score.breaks(),
                score.idle(),
                score.walking(),
                score.unversed(),
                score.changes());
    }

    private static String placement(Placement one) {
        return "{\"wish\":" + quoted(one.wish()) + ",\"slot\":" + quoted(one.slot()) + ",\"table\":"
                + quoted(one.table()) + ",\"interpreter\":" + quoted(one.interpreter()) + "}";
    }

    private static String unplaced(Unplaced one) {
        return "{\"wish\":" + quoted(one.wish()) + ",\"reason\":\"" + one.reason() + "\",\"parameters\":"
                + list(one.parameters()) + "}";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(PlanWriter::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (sign < ' ') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
                    } else {
                        quoted.append((char) sign);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
