package org.kardan.scheduling.published;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.judging.Schedule;
import org.kardan.scheduling.search.Memory;

/** An outcome as text: one line of JSON, a JSON document with the schedule, a CSV table. */
record Writing(Instance instance, Outcome outcome) {

    /** Without a schedule there are no breaks to tell: null. */
    String line() {
        return "{" + facts() + "}";
    }

    String json() {
        var meetings = outcome.schedule().map(this::meetings).orElse("");
        return "{" + facts() + ",\"meetings\":[" + meetings + "]}\n";
    }

    String csv() {
        var rows = outcome.schedule()
                .map(this::rows)
                .orElse("");
        return "meeting,first,second,slot,table\n" + rows;
    }

    private String facts() {
        return String.format(
                        Locale.ROOT,
                        "\"status\":\"%s\",\"breaks\":%s,\"bound\":%s,\"seconds\":%.3f,\"firstSolutionSeconds\":%s,"
                                + "\"peakRssMb\":%d",
                        outcome.status(),
                        outcome.schedule().isPresent() ? outcome.breaks() : "null",
                        outcome.status() == Status.INFEASIBLE ? "null" : outcome.bound(),
                        outcome.seconds(),
                        outcome.schedule().isPresent()
                                ? String.format(Locale.ROOT, "%.3f", outcome.firstSolutionSeconds())
                                : "null",
                        Memory.peak())
                + outcome.conflict()
                        .map(found -> ",\"conflict\":" + found.json())
                        .orElse("");
    }

    private String rows(Schedule schedule) {
        var tables = tables(schedule);
        return instance.meetings().stream()
                .map(one -> one.number() + "," + one.first() + "," + one.second() + "," + schedule.slotOf(one) + ","
                        + tables[one.number() - 1] + "\n")
                .collect(Collectors.joining());
    }

    private String meetings(Schedule schedule) {
        var tables = tables(schedule);
        return instance.meetings().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "{\"meeting\":%d,\"first\":%d,\"second\":%d,\"slot\":%d,\"table\":%d}",
                        one.number(),
                        one.first(),
                        one.second(),
                        schedule.slotOf(one),
                        tables[one.number() - 1]))
                .collect(Collectors.joining(","));
    }

    /** Tables are dealt out in the order of the meetings: any will do. */
    private int[] tables(Schedule schedule) {
        var next = new int[instance.slots() + 1];
        return instance.meetings().stream()
                .mapToInt(one -> ++next[schedule.slotOf(one)])
                .toArray();
    }
}
