package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.rules.Rulebook;
import org.kardan.scheduling.search.Natives;

/** The first half of a repair: which published meetings stay at their time, and at least how many cannot. */
final class Retention {

    private static final double SHARE = 0.4;

    private final Aftermath aftermath;
    private final Limits limits;
    private final Stop stop;
    private final List<Placement> kept = new ArrayList<>();
    private int fewest;

    Retention(Aftermath aftermath, Limits limits, Stop stop) {
        this.aftermath = aftermath;
        this.limits = limits;
        this.stop = stop;
        var timeline = aftermath.timeline();
        new Stays(aftermath)
                .all().stream()
                        .collect(Collectors.groupingBy(stay -> timeline.dayOf(stay.slot())))
                        .values()
                        .forEach(this::keep);
        dropWhatBreaksRules();
    }

    List<Placement> kept() {
        return kept;
    }

    int fewest() {
        return fewest;
    }

    private void keep(List<Stay> day) {
        int least = new Shortage(aftermath.commonTables().size(), aftermath.duty(), day).meetings();
        var quick = new Keeping(aftermath, day).kept();
        boolean best = day.size() - quick.size() == least;
        if (best || !KeepModel.suits(day) || !Natives.usable() || stop.requested()) {
            take(quick, least);
            return;
        }
        double seconds = limits.time().toNanos() / 1e9 * SHARE;
        new KeepModel(aftermath, day)
                .solve(limits, stop, seconds)
                .ifPresentOrElse(
                        exact -> {
                            var slow = seated(day, exact);
                            boolean fewer = slow.size() >= quick.size();
                            take(fewer ? slow : quick, Math.max(least, exact.leastMoved()));
                        },
                        () -> take(quick, least));
    }

    private List<Placement> seated(List<Stay> day, KeepModel.Kept exact) {
        var keeping = new Keeping(aftermath, day);
        exact.best().forEach((stay, interpreter) -> {
            if (!interpreter.isEmpty()) {
                keeping.speak(stay, interpreter);
            }
        });
        return keeping.seat(List.copyOf(exact.best().keySet()));
    }

    private void take(List<Placement> day, int least) {
        kept.addAll(day);
        fewest += least;
    }

    /** Whatever rules there are beyond people, tables and interpreters: the rules have the last word. */
    private void dropWhatBreaksRules() {
        while (true) {
            var all = new ArrayList<>(aftermath.begun());
            all.addAll(kept);
            var guilty = Rulebook.breachesOf(aftermath.problem(), all).stream()
                    .flatMap(breach -> breach.placements().stream())
                    .filter(kept::contains)
                    .findFirst();
            if (guilty.isEmpty()) {
                return;
            }
            kept.remove(guilty.get());
        }
    }
}
