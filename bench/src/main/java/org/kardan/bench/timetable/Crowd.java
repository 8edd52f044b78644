package org.kardan.bench.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A made-up instance: two sides of equal size, pairs drawn at random, nobody with more meetings than slots.
 *
 * @param slack tables = slack · meetings / slots, rounded up
 * @param bound share of the meetings bound to the morning, and as many to the afternoon
 */
public record Crowd(int participants, int meetings, int slots, double slack, double bound, long seed) {

    public String name() {
        return String.format(Locale.ROOT, "crowd-%d-%.2f", participants, slack);
    }

    public int tables() {
        return (int) Math.ceil(slack * meetings / slots);
    }

    public String dzn() {
        var random = new Random(seed);
        var degree = new int[participants + 1];
        var known = new HashSet<Long>();
        var rows = new ArrayList<String>();
        while (rows.size() < meetings) {
            int one = 1 + random.nextInt(participants / 2);
            int other = participants / 2 + 1 + random.nextInt(participants - participants / 2);
            if (degree[one] < slots && degree[other] < slots && known.add((long) one * participants + other)) {
                degree[one]++;
                degree[other]++;
                double kind = random.nextDouble();
                rows.add(one + ", " + other + ", " + (kind < bound ? 1 : kind < 2 * bound ? 2 : 3));
            }
        }
        return "nBusiness = %d;%nnMeetings = %d;%nnTables = %d;%nnTotalSlots = %d;%nnMorningSlots = %d;%n"
                        .formatted(participants, meetings, tables(), slots, slots / 2)
                + rows.stream().collect(Collectors.joining("\n|", "requested = [|", "|];\n"));
    }
}
