package org.kardan.scheduling.published;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why nothing keeps every rule, as small as it was found.
 *
 * @param participants whose meetings stand in each other's way; empty if it does not matter whose
 * @param slots see {@link Kind}
 * @param sentence the same for people
 */
public record Conflict(Kind kind, SortedSet<Integer> participants, SortedSet<Integer> slots, String sentence) {

    /** What stands in the way. */
    public enum Kind {
        /** One participant has more meetings than there are slots in which these may be. */
        TOO_FEW_SLOTS,
        /** All meetings together need more tables than all the slots have. */
        TOO_FEW_TABLES,
        /** The participants cannot keep their meetings apart while no more meet in the slots than there are tables. */
        TOGETHER,
        /** Schedules exist, but none is as fair as asked. */
        UNFAIR
    }

    static Conflict crowded(int participant, int meetings, SortedSet<Integer> open) {
        return new Conflict(
                Kind.TOO_FEW_SLOTS,
                new TreeSet<>(Set.of(participant)),
                open,
                "participant " + participant + " has " + meetings + " meetings but only " + open.size()
                        + " slots in which they may be (" + list(open) + ")");
    }

    static Conflict tables(int meetings, int seats, SortedSet<Integer> slots) {
        return new Conflict(
                Kind.TOO_FEW_TABLES,
                new TreeSet<>(),
                slots,
                meetings + " meetings do not fit: all slots together hold " + seats);
    }

    public static Conflict together(SortedSet<Integer> participants, SortedSet<Integer> slots) {
        var tables = slots.isEmpty() ? "" : " while slots " + list(slots) + " hold no more meetings than tables";
        return new Conflict(
                Kind.TOGETHER,
                participants,
                slots,
                "participants " + list(participants) + " cannot keep their meetings apart" + tables);
    }

    public static Conflict unfair(int most) {
        return new Conflict(
                Kind.UNFAIR,
                new TreeSet<>(),
                new TreeSet<>(),
                "schedules exist, but in all of them the breaks of two participants differ by more than " + most);
    }

    String json() {
        return "{\"kind\":\"" + kind + "\",\"participants\":" + participants + ",\"slots\":" + slots
                + ",\"sentence\":\"" + sentence + "\"}";
    }

    private static String list(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
