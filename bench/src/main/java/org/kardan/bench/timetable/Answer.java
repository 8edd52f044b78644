package org.kardan.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a tool says about an instance.
 *
 * @param claim OPTIMAL, FEASIBLE, INFEASIBLE or UNKNOWN, in the tool's own opinion
 * @param bound no schedule has fewer breaks, in the tool's own opinion
 * @param slots of every meeting, from 1; empty without a schedule
 */
record Answer(String claim, int bound, List<Integer> slots) {

    static final Answer NONE = new Answer("UNKNOWN", 0, List.of());

    static Answer of(boolean proven, int bound, int[] slots) {
        return new Answer(
                proven ? "OPTIMAL" : "FEASIBLE",
                bound,
                Arrays.stream(slots).boxed().toList());
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                List.of(
                        claim,
                        Integer.toString(bound),
                        slots.stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }

    static Answer read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var slots = Arrays.stream(lines.get(2).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new Answer(lines.get(0), Integer.parseInt(lines.get(1)), slots);
    }
}
