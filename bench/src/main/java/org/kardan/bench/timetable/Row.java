package org.kardan.bench.timetable;

/**
 * One run, as judged.
 *
 * @param breaks as counted by the checker; -1 without a valid schedule
 * @param first seconds to the first schedule, 0 if the tool does not tell
 * @param seconds of the whole process, start of the virtual machine included
 */
public record Row(
        Tool tool, String instance, String status, int breaks, int bound, double first, double seconds, int memory) {

    public boolean proven() {
        return status.equals("OPTIMAL") || status.equals("INFEASIBLE");
    }

    public String shown() {
        var mark = status.startsWith("WRONG") || status.startsWith("FAILED") ? status + " " : proven() ? "**" : "";
        var result = status.equals("INFEASIBLE") ? "infeasible" : breaks < 0 ? "–" : Integer.toString(breaks);
        var end = mark.equals("**") ? "**" : "";
        return "%s%s%s / %d / %.1f".formatted(mark, result, end, bound, seconds);
    }
}
