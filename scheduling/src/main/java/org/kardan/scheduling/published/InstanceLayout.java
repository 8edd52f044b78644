package org.kardan.scheduling.published;

import java.util.Set;
import org.kardan.scheduling.published.Instance.Meeting;
import org.kardan.scheduling.search.Layout;

/** A published instance by numbers from 0. Forbidden slots are idle like any other, so everybody is "available". */
final class InstanceLayout implements Layout {

    private final Instance instance;
    private final long[] domains;

    InstanceLayout(Instance instance, long[] domains) {
        this.instance = instance;
        this.domains = domains;
    }

    @Override
    public int[] days() {
        return new int[instance.slots()];
    }

    @Override
    public int tables() {
        return instance.tables();
    }

    @Override
    public int participants() {
        return instance.participants();
    }

    @Override
    public long available(int participant) {
        return -1L >>> Long.SIZE - Math.max(1, instance.slots());
    }

    @Override
    public int mostMeetings(int participant) {
        return instance.slots();
    }

    @Override
    public int wishes() {
        return instance.meetings().size();
    }

    @Override
    public int first(int wish) {
        return meeting(wish).first() - 1;
    }

    @Override
    public int second(int wish) {
        return meeting(wish).second() - 1;
    }

    @Override
    public long domain(int wish) {
        return domains[wish];
    }

    @Override
    public int[] before(int wish) {
        return meeting(wish).before().stream()
                .mapToInt(number -> number - 1)
                .sorted()
                .toArray();
    }

    private Meeting meeting(int wish) {
        return instance.meetings().get(wish);
    }

    static long bits(Set<Integer> slots) {
        return slots.stream().mapToLong(slot -> 1L << slot - 1).reduce(0, (one, other) -> one | other);
    }
}
