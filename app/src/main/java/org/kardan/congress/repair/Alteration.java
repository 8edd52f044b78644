package org.kardan.congress.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.wishes.Pair;

/** What becomes of one meeting between two timetables. */
record Alteration(Kind kind, @Nullable Meeting beforeOrNull, @Nullable Meeting afterOrNull) {

    /** In the order in which a manager wants to know. */
    enum Kind {
        /** Still wanted, but there is no place for it any more. */
        LOST,
        MOVED,
        /** At the same time, at another table or with another interpreter. */
        RESEATED,
        ADDED,
        /** Nobody wants it any more, or one of the two does not come. */
        CANCELLED
    }

    static List<Alteration> between(List<Meeting> before, List<Meeting> after, Set<Pair> lost) {
        var now = new LinkedHashMap<Pair, Meeting>();
        after.forEach(meeting -> now.put(meeting.pair(), meeting));
        var found = new ArrayList<Alteration>();
        for (var old : before) {
            var meeting = now.remove(old.pair());
            if (meeting == null || meeting.differsFrom(old)) {
                found.add(new Alteration(kind(old, meeting, lost), old, meeting));
            }
        }
        now.values().forEach(meeting -> found.add(new Alteration(Kind.ADDED, null, meeting)));
        found.sort(Comparator.comparing((Alteration one) -> one.kind())
                .thenComparing(one -> one.meeting().slot())
                .thenComparing(one -> one.meeting().pair().toString()));
        return List.copyOf(found);
    }

    private static Kind kind(Meeting old, @Nullable Meeting meeting, Set<Pair> lost) {
        if (meeting == null) {
            return lost.contains(old.pair()) ? Kind.LOST : Kind.CANCELLED;
        }
        return meeting.slot() == old.slot() ? Kind.RESEATED : Kind.MOVED;
    }

    /** Meetings still wanted that are at another time or lost: what a repair keeps few. */
    static int counted(List<Alteration> alterations) {
        return (int) alterations.stream()
                .filter(one -> one.kind() == Kind.MOVED || one.kind() == Kind.LOST)
                .count();
    }

    static Map<Kind, Long> counts(List<Alteration> alterations) {
        var counts = new java.util.EnumMap<Kind, Long>(Kind.class);
        alterations.forEach(one -> counts.merge(one.kind(), 1L, Long::sum));
        return counts;
    }

    /** As it was, or as it is if there was none. */
    Meeting meeting() {
        return beforeOrNull != null ? beforeOrNull : java.util.Objects.requireNonNull(afterOrNull);
    }

    Pair pair() {
        return meeting().pair();
    }

    Optional<Meeting> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    Optional<Meeting> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Whether it takes from or gives to a slot among these. */
    boolean touches(int after, int until) {
        return java.util.stream.Stream.of(before(), this.after())
                .flatMap(Optional::stream)
                .anyMatch(one -> one.slot() > after && one.slot() <= until);
    }
}
