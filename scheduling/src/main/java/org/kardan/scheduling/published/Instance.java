package org.kardan.scheduling.published;

import java.util.List;
import java.util.Set;

/**
 * A problem as published. Participants, meetings and slots are numbered from 1.
 *
 * @param forbidden per participant, the slots that cannot be used
 * @param fairness the numbers of breaks of any two participants differ by at most this; negative: no such rule
 */
public record Instance(
        int participants,
        int tables,
        int slots,
        int morning,
        List<Meeting> meetings,
        List<Set<Integer>> forbidden,
        int fairness) {

    public Instance {
        meetings = List.copyOf(meetings);
        forbidden = forbidden.stream().map(Set::copyOf).toList();
    }

    /**
     * A meeting of two participants.
     *
     * @param fixed the only slot it may have, or 0
     * @param before numbers of the meetings that come strictly earlier
     */
    public record Meeting(int number, int first, int second, Session session, int fixed, Set<Integer> before) {

        public Meeting {
            before = Set.copyOf(before);
        }

        public boolean seats(int participant) {
            return first == participant || second == participant;
        }
    }

    /** The part of the day a meeting is bound to. */
    public enum Session {
        MORNING,
        AFTERNOON,
        EITHER
    }

    public Instance withFairness(int other) {
        return new Instance(participants, tables, slots, morning, meetings, forbidden, other);
    }

    public Meeting meeting(int number) {
        return meetings.get(number - 1);
    }
}
