package org.kardan.scheduling.aims;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Table;

/**
 * How long it takes from one table to another, in seconds.
 *
 * <p>Between rooms as given, else a minute; within a room, or where a room is not known, one second for every metre to
 * the side and ahead where both positions are known, else nothing.
 *
 * @param between of a room the seconds to others; what is given one way holds both ways
 * @param change seconds from the end of a slot to the begin of the one that follows directly, or null where nobody
 *     asks whether they suffice
 */
public record Walks(
        Map<String, Map<String, Integer>> between, @Nullable Integer change) {

    public static final Walks NONE = new Walks(Map.of(), null);

    /** What another room costs if nobody has said how far it is. */
    public static final int ANOTHER_ROOM = 60;

    public Walks {
        var copy = new HashMap<String, Map<String, Integer>>();
        between.forEach((room, others) -> copy.put(room, Map.copyOf(others)));
        between = Map.copyOf(copy);
    }

    public int seconds(Table from, Table to) {
        if (from.id().equals(to.id())) {
            return 0;
        }
        var room = from.room();
        var other = to.room();
        if (room != null && other != null && !room.equals(other)) {
            return betweenRooms(room, other);
        }
        var here = from.position();
        var there = to.position();
        return here == null || there == null ? 0 : here.metresTo(there);
    }

    private int betweenRooms(String room, String other) {
        var there = between.getOrDefault(room, Map.of()).get(other);
        var back = between.getOrDefault(other, Map.of()).get(room);
        return there != null ? there : back != null ? back : ANOTHER_ROOM;
    }

    /** Whether somebody whose next meeting begins with the next slot can be there in time. */
    public boolean inTime(Table from, Table to) {
        return change == null || seconds(from, to) <= change;
    }
}
