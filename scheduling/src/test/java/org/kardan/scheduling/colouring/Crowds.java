package org.kardan.scheduling.colouring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Layout;

/** Timetabling problems made from a seed: two sides, every meeting of one of either. */
record Crowds(int people, int slots, int tables, List<int[]> meetings, List<Long> domains, int ordered)
        implements Layout {

    /** Nobody has more meetings than slots; of ten meetings some are bound to one half of the day. */
    static Grid of(long seed, int people, int count, int slots, int tables, int bound) {
        return of(seed, people, count, slots, tables, bound, 0);
    }

    /** @param ordered every so many-th meeting comes after the one before it in the list; 0: there is no order */
    static Grid of(long seed, int people, int count, int slots, int tables, int bound, int ordered) {
        var random = new Random(seed);
        var known = new HashSet<List<Integer>>();
        var degree = new int[people];
        var meetings = new ArrayList<int[]>();
        var domains = new ArrayList<Long>();
        long all = (1L << slots) - 1;
        long morning = (1L << slots / 2) - 1;
        for (int tries = 0; tries < 50 * count && meetings.size() < count; tries++) {
            int one = random.nextInt(people / 2);
            int other = people / 2 + random.nextInt(people - people / 2);
            if (degree[one] < slots && degree[other] < slots && known.add(List.of(one, other))) {
                degree[one]++;
                degree[other]++;
                meetings.add(new int[] {one, other});
                long half = random.nextBoolean() ? morning : all & ~morning;
                domains.add(random.nextInt(10) < bound ? half : all);
            }
        }
        return new Grid(new Crowds(people, slots, tables, meetings, domains, ordered));
    }

    @Override
    public int[] days() {
        return new int[slots];
    }

    @Override
    public int participants() {
        return people;
    }

    @Override
    public long available(int participant) {
        return -1L;
    }

    @Override
    public int mostMeetings(int participant) {
        return slots;
    }

    @Override
    public int wishes() {
        return meetings.size();
    }

    @Override
    public int first(int wish) {
        return meetings.get(wish)[0];
    }

    @Override
    public int second(int wish) {
        return meetings.get(wish)[1];
    }

    @Override
    public long domain(int wish) {
        return domains.get(wish);
    }

    @Override
    public int[] before(int wish) {
        return ordered > 0 && wish % ordered == 1 ? new int[] {wish - 1} : new int[0];
    }
}
