package org.kardan.bench.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Wish;

/**
 * A congress of the usual size, made up from a seed: 300 participants of two sides, 1,200 wishes of which every eighth
 * is a must, 16 slots on two days, 25 tables, 30 interpreters. Prints one line for the report: {@code SECONDS WORKERS}.
 */
public final class CongressCase {

    private static final int PEOPLE = 300;
    private static final int WISHES = 1200;

    private CongressCase() {}

    public static void main(String[] args) {
        var limits = Limits.ofSeconds(Long.parseLong(args[0])).withWorkers(Integer.parseInt(args[1]));
        var plan = new Timetabler().plan(problem(new Random(1)), limits);
        System.out.printf(
                Locale.ROOT,
                "%s; first plan after %.1f s; %d of at most %d musts; value %d, proven at most %d (%.1f %%); %.1f s%n",
                plan.status(),
                plan.firstSolutionSeconds(),
                plan.score().musts(),
                plan.bound().musts(),
                plan.score().value(),
                plan.bound().value(),
                plan.gapPercent(),
                plan.seconds());
        System.exit(0);
    }

    private static Problem problem(Random random) {
        var slots = IntStream.range(0, 16)
                .mapToObj(slot -> new Slot("s" + slot, slot / 8, slot % 8, 30))
                .toList();
        var tables =
                IntStream.range(0, 25).mapToObj(table -> Table.of("t" + table)).toList();
        var people =
                IntStream.range(0, PEOPLE).mapToObj(one -> person(one, random)).toList();
        var interpreters = IntStream.range(0, 30)
                .mapToObj(one -> new Interpreter("i" + one, Set.of(new LanguagePair("de", "zh")), Set.of(), 4))
                .toList();
        return new Problem(slots, tables, people, interpreters, wishes(random), List.of());
    }

    private static Participant person(int number, Random random) {
        var languages = new HashSet<>(Set.of(number < PEOPLE / 2 ? "de" : "zh"));
        if (random.nextInt(3) == 0) {
            languages.add("en");
        }
        var absent = random.nextInt(10) == 0 ? Set.of("s" + random.nextInt(16)) : Set.<String>of();
        return new Participant("p" + number, number < PEOPLE / 2 ? "DE" : "CN", languages, absent, 8);
    }

    private static List<Wish> wishes(Random random) {
        var known = new HashSet<Integer>();
        var wishes = new ArrayList<Wish>();
        while (wishes.size() < WISHES) {
            int one = random.nextInt(PEOPLE / 2);
            int other = PEOPLE / 2 + random.nextInt(PEOPLE / 2);
            if (known.add(one * PEOPLE + other)) {
                var wish = Wish.of("w" + wishes.size(), "p" + one, "p" + other, 1 + random.nextInt(10));
                wishes.add(wishes.size() % 8 == 0 ? wish.asMust() : wish);
            }
        }
        return wishes;
    }
}
