package org.kardan.scheduling.colouring;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Simulated annealing over swapped paths: somebody leaves a slot for one in which they were idle, everybody on the path
 * follows. Only the two ends of the path change, so a step costs as much as the path is long.
 */
final class Cooling {

    static final int PERIOD = 1024;

    private static final double HOT = 1.2;
    private static final double COLD = 0.24;
    private static final double COLDER = 0.17;

    /**
     * What an idle slot within a break costs, beside the break. The search shortens breaks until they close: of two
     * days with a break each, that with the shorter one is nearer to none. In a fading search, made for small
     * timetables whose best plan has breaks, it falls to nothing, so that in the end breaks are all that counts.
     */
    private static final double HOLE = 1;

    /** Of a hundred steps, those that leave from the rim of a run, and those that go beside one. */
    private static final int NEAR = 90;

    /** Of a hundred steps, those that look for somebody with a break. */
    private static final int GUIDED = 40;

    private static final int TRIES = 8;

    /** What the second of two paths gains at most, or rarely more. */
    private static final double MOST_GAIN = 4;

    /** What a break more than fairness allows costs in addition. */
    private static final int UNFAIR = 2;

    private final Colouring plan;
    private final int fairness;
    private final boolean fading;
    private final SplittableRandom random;
    private final int[] people;
    private final Group idling;
    private int breaks;
    private int excess;
    private int more;
    private int worse;
    private int wider;
    private double hole = HOLE;

    /** @param fairness nobody may have more breaks; negative: no such rule */
    Cooling(Colouring plan, int fairness, boolean fading, SplittableRandom random) {
        this.plan = plan;
        this.fairness = fairness < 0 ? Integer.MAX_VALUE : fairness;
        this.fading = fading;
        this.random = random;
        people = IntStream.range(0, plan.grid.participants)
                .filter(one -> plan.busy(one) != 0 && plan.busy(one) != plan.grid.all())
                .toArray();
        idling = new Group(plan.grid.participants);
        for (int one : people) {
            idling.set(one, Bits.breaks(plan.busy(one)) > 0);
            breaks += Bits.breaks(plan.busy(one));
            excess += excess(plan.busy(one));
        }
    }

    int breaks() {
        return breaks;
    }

    /** Whether nobody has more breaks than fairness allows. */
    boolean fair() {
        return excess == 0;
    }

    /** From hot to cold while {@code done} goes from 0 to 1; {@code pause} is run now and then. */
    void run(DoubleSupplier done, Runnable pause) {
        if (people.length == 0) {
            return;
        }
        for (double part = done.getAsDouble(); part < 1; part = done.getAsDouble()) {
            double temperature = HOT * Math.pow((fading ? COLDER : COLD) / HOT, part);
            hole = fading ? HOLE * (1 - part) : HOLE;
            for (int i = 0; i < PERIOD; i++) {
                step(-temperature * Math.log(1 - random.nextDouble()));
            }
            pause.run();
        }
    }

    private void step(double limit) {
        int one = somebody();
        long day = plan.busy(one);
        int from = Bits.pick(near() ? Bits.rims(day) : day, random);
        long without = day & ~(1L << from);
        long idle = ~day & plan.grid.all();
        long beside = near() ? Bits.beside(without) & idle : 0;
        int to = Bits.pick(beside == 0 ? idle : beside, random);
        int far = plan.trace(one, from, to);
        if (far == Colouring.BLOCKED) {
            return;
        }
        more = 0;
        worse = 0;
        wider = 0;
        weigh(one, without | 1L << to);
        weigh(far, plan.farAfter(far));
        if (plan.shifts() && plan.full(to)) {
            exchange(one, from, to, far, limit);
        } else if (cost() <= limit) {
            plan.swap(one, from, to, far);
            accept(one, far);
        }
    }

    /** Where the tables of a slot are all taken, another path leaves it at the same time. */
    private void exchange(int one, int from, int to, int far, double limit) {
        int other = somebody(to, from);
        if (other < 0 || cost() - MOST_GAIN > limit) {
            return;
        }
        plan.swap(one, from, to, far);
        int otherFar = other == one || other == far ? Colouring.BLOCKED : plan.trace(other, to, from);
        if (otherFar != Colouring.BLOCKED && plan.shifts()) {
            weigh(other, plan.busy(other) & ~(1L << to) | 1L << from);
            weigh(otherFar, plan.farAfter(otherFar));
            if (cost() <= limit) {
                plan.swap(other, to, from, otherFar);
                accept(other, otherFar);
                accept(one, far);
                return;
            }
        }
        plan.trace(one, to, from);
        plan.swap(one, to, from, far);
    }

    /** Whoever a few tries find to be busy in one slot and idle in another, or -1. */
    private int somebody(int busy, int idle) {
        for (int tries = 0; tries < TRIES; tries++) {
            int one = people[random.nextInt(people.length)];
            if ((plan.busy(one) >>> busy & 1) != 0 && (plan.busy(one) >>> idle & 1) == 0) {
                return one;
            }
        }
        return -1;
    }

    private void weigh(int participant, long after) {
        long day = plan.busy(participant);
        more += Bits.breaks(after) - Bits.breaks(day);
        worse += excess(after) - excess(day);
        wider += Bits.holes(after) - Bits.holes(day);
    }

    private double cost() {
        return more + hole * wider + UNFAIR * worse;
    }

    private void accept(int one, int far) {
        breaks += more;
        excess += worse;
        more = 0;
        worse = 0;
        idling.set(one, Bits.breaks(plan.busy(one)) > 0);
        idling.set(far, Bits.breaks(plan.busy(far)) > 0);
    }

    /** Rather somebody who has a break. */
    private int somebody() {
        return idling.size() > 0 && random.nextInt(100) < GUIDED
                ? idling.get(random.nextInt(idling.size()))
                : people[random.nextInt(people.length)];
    }

    private boolean near() {
        return random.nextInt(100) < NEAR;
    }

    private int excess(long day) {
        return Math.max(0, Bits.breaks(day) - fairness);
    }
}
