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

    private static final double HOT = 0.35;
    private static final double COLD = 0.09;

    /** Of a hundred steps, those that leave from the rim of a run, and those that go beside one. */
    private static final int NEAR = 90;

    /** What a break more than fairness allows costs in addition. */
    private static final int UNFAIR = 2;

    private final Colouring plan;
    private final int fairness;
    private final SplittableRandom random;
    private final int[] people;
    private int breaks;
    private int excess;

    /** @param fairness nobody may have more breaks; negative: no such rule */
    Cooling(Colouring plan, int fairness, SplittableRandom random) {
        this.plan = plan;
        this.fairness = fairness < 0 ? Integer.MAX_VALUE : fairness;
        this.random = random;
        people = IntStream.range(0, plan.grid.participants)
                .filter(one -> plan.busy(one) != 0 && plan.busy(one) != plan.grid.all())
                .toArray();
        for (int one : people) {
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
            double temperature = HOT * Math.pow(COLD / HOT, part);
            for (int i = 0; i < PERIOD; i++) {
                step(-temperature * Math.log(1 - random.nextDouble()));
            }
            pause.run();
        }
    }

    private void step(double limit) {
        int one = people[random.nextInt(people.length)];
        long day = plan.busy(one);
        int from = Bits.pick(near() ? Bits.rims(day) : day, random);
        long without = day & ~(1L << from);
        long idle = ~day & plan.grid.all();
        long beside = near() ? Bits.beside(without) & idle : 0;
        int to = Bits.pick(beside == 0 ? idle : beside, random);
        int far = plan.trace(one, from, to);
        if (far == Colouring.BLOCKED || plan.shifts() && plan.full(to)) {
            return;
        }
        long farDay = plan.busy(far);
        long after = without | 1L << to;
        long farAfter = plan.farAfter(far);
        int more = Bits.breaks(after) - Bits.breaks(day) + Bits.breaks(farAfter) - Bits.breaks(farDay);
        int worse = excess(after) - excess(day) + excess(farAfter) - excess(farDay);
        if (more + UNFAIR * worse <= limit) {
            breaks += more;
            excess += worse;
            plan.swap(one, from, to, far);
        }
    }

    private boolean near() {
        return random.nextInt(100) < NEAR;
    }

    private int excess(long day) {
        return Math.max(0, Bits.breaks(day) - fairness);
    }
}
