package org.kardan.scheduling.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance.Meeting;
import org.kardan.scheduling.published.Instance.Session;

/** Tiny instances made from a seed, with everything the published problem knows. */
final class InstanceFixtures {

    private InstanceFixtures() {}

    static Instance tiny(long seed) {
        var random = new Random(seed);
        int participants = 3 + random.nextInt(3);
        int slots = 3 + random.nextInt(3);
        int count = 3 + random.nextInt(4);
        var meetings = new ArrayList<Meeting>();
        for (int number = 1; number <= count; number++) {
            int first = 1 + random.nextInt(participants);
            int second = 1 + (first + random.nextInt(participants - 1)) % participants;
            var session = random.nextInt(3) == 0 ? Session.values()[random.nextInt(3)] : Session.EITHER;
            int fixed = random.nextInt(8) == 0 ? 1 + random.nextInt(slots) : 0;
            boolean ordered = number > 1 && random.nextInt(8) == 0;
            Set<Integer> before = ordered ? Set.of(1 + random.nextInt(number - 1)) : Set.of();
            meetings.add(new Meeting(number, first, second, session, fixed, before));
        }
        var forbidden = IntStream.range(0, participants)
                .mapToObj(_ -> forbidden(random, slots))
                .toList();
        int fairness = random.nextInt(4) == 0 ? random.nextInt(2) : -1;
        return new Instance(
                participants, 1 + random.nextInt(2), slots, random.nextInt(slots + 1), meetings, forbidden, fairness);
    }

    /** Thirty people of two sides with eighty meetings in twelve slots, solvable. */
    static Instance usual(long seed) {
        var random = new Random(seed);
        var pairs = new LinkedHashSet<List<Integer>>();
        while (pairs.size() < 80) {
            pairs.add(List.of(1 + random.nextInt(15), 16 + random.nextInt(15)));
        }
        var meetings = new ArrayList<Meeting>();
        for (var pair : pairs) {
            meetings.add(new Meeting(
                    meetings.size() + 1, pair.getFirst(), pair.getLast(), Session.EITHER, 0, Set.of()));
        }
        return new Instance(30, 9, 12, 6, meetings, Collections.nCopies(30, Set.of()), -1);
    }

    /** A data file nobody proves in a moment: hardly a seat is free, and every third meeting is bound to half a day. */
    static String hard() {
        var random = new Random(1);
        var pairs = new LinkedHashSet<String>();
        while (pairs.size() < 300) {
            pairs.add((1 + random.nextInt(35)) + "," + (36 + random.nextInt(35)) + "," + (1 + Math.min(2, random.nextInt(6))));
        }
        return "requested = [|" + String.join("|", pairs) + "|]; nTables = 13; nTotalSlots = 24; nMorningSlots = 12;";
    }

    private static Set<Integer> forbidden(Random random, int slots) {
        var chosen = new HashSet<Integer>();
        List.of(1, 2).forEach(_ -> {
            if (random.nextInt(5) == 0) {
                chosen.add(1 + random.nextInt(slots));
            }
        });
        return chosen;
    }
}
