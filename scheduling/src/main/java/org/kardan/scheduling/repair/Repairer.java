package org.kardan.scheduling.repair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.rules.Rulebook;

/**
 * Makes a published plan fit what has happened.
 *
 * <p>In strict order: what is past or running stays; the fewest meetings still wanted change their time or are lost; of
 * those that stay the fewest change table or interpreter; the fewest participants are disturbed; must wishes and
 * meetings once promised come before others; then value and breaks as in every plan. Safe to use from several threads.
 */
public final class Repairer {

    private static final long USUAL_STEPS = 30_000;

    public Repair repair(Situation situation) {
        return repair(situation, Limits.ofSteps(USUAL_STEPS), new Stop());
    }

    /**
     * Blocks until done; {@code stop} ends the search early, with a valid plan.
     *
     * @throws IllegalArgumentException if the situation has {@link Situation#faults()}
     */
    public Repair repair(Situation situation, Limits limits, Stop stop) {
        long started = System.nanoTime();
        var faults = situation.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Situation cannot be repaired: " + faults.getFirst() + ". Maybe faults() was not asked before.");
        }
        var aftermath = new Aftermath(situation);
        var retention = new Retention(aftermath, limits, stop);
        var staying = new ArrayList<>(aftermath.begun());
        staying.addAll(retention.kept());
        var refill = new Refill(aftermath, stop);
        var promised = promised(aftermath, staying);
        if (!promised.isEmpty()) {
            staying = new ArrayList<>(refill.some(staying, promised, share(limits, 4)));
        }
        var plan = refill.all(staying, share(limits, 2));
        check(aftermath, plan);
        var differences = new Differences(aftermath.wishes(), aftermath.unwanted())
                .between(situation.published(), plan.placements());
        return new Repair(
                aftermath.problem(),
                plan,
                aftermath.begun(),
                differences,
                retention.fewest(),
                (System.nanoTime() - started) / 1e9);
    }

    /** Meetings that lost their place, and musts: they choose first. */
    private static Set<String> promised(Aftermath aftermath, List<Placement> staying) {
        var promised = new HashSet<String>();
        aftermath.wanted().forEach(one -> promised.add(one.wish()));
        aftermath.problem().wishes().stream().filter(Wish::must).forEach(wish -> promised.add(wish.id()));
        staying.forEach(one -> promised.remove(one.wish()));
        return promised;
    }

    private static Limits share(Limits limits, int part) {
        return new Limits(Duration.ofNanos(limits.time().toNanos() / part), limits.steps() / part, 1, limits.seed());
    }

    /** Lost tables may still be listed for what is running, so the rules alone would not miss them. */
    private static void check(Aftermath aftermath, Plan plan) {
        var breaches = Rulebook.breachesOf(aftermath.problem(), plan.placements());
        boolean lost = plan.placements().stream()
                .anyMatch(one -> !aftermath.timeline().begun(one.slot())
                        && aftermath.lostTables().contains(one.table()));
        if (!breaches.isEmpty() || lost) {
            throw new IllegalStateException(
                    "A repaired plan breaks rules: " + breaches + ". Maybe a lost table is used again.");
        }
    }
}
