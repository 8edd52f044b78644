package org.kardan.scheduling.published;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.kardan.scheduling.published.Instance.Meeting;

/** The order in which meetings have to follow each other. */
final class Order {

    private Order() {}

    /** Numbers of meetings that can never take place because they wait for each other; empty: the order is possible. */
    static List<Integer> circle(List<Meeting> meetings) {
        var later = new ArrayList<List<Integer>>();
        meetings.forEach(meeting -> later.add(new ArrayList<>()));
        var waiting = new int[meetings.size() + 1];
        var free = new ArrayDeque<Integer>();
        for (var meeting : meetings) {
            meeting.before().forEach(before -> later.get(before - 1).add(meeting.number()));
            waiting[meeting.number()] = meeting.before().size();
            if (meeting.before().isEmpty()) {
                free.add(meeting.number());
            }
        }
        while (!free.isEmpty()) {
            for (int next : later.get(free.remove() - 1)) {
                if (--waiting[next] == 0) {
                    free.add(next);
                }
            }
        }
        return backwards(meetings, waiting);
    }

    /** Whoever waits, waits for somebody who waits: going back has to come round. */
    private static List<Integer> backwards(List<Meeting> meetings, int[] waiting) {
        var way = new ArrayList<Integer>();
        var stuck = meetings.stream()
                .map(Meeting::number)
                .filter(number -> waiting[number] > 0)
                .findFirst();
        while (stuck.isPresent() && !way.contains(stuck.get())) {
            way.add(stuck.get());
            stuck = meetings.get(stuck.get() - 1).before().stream()
                    .filter(number -> waiting[number] > 0)
                    .findFirst();
        }
        return stuck.map(again -> List.copyOf(way.subList(way.indexOf(again), way.size()).reversed()))
                .orElse(List.of());
    }
}
