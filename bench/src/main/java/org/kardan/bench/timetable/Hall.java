package org.kardan.bench.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;

/**
 * A large congress of two sides with room for nearly every wish, made up from a seed: 400 participants, 1,600 wishes of
 * which every eighth is a must, 24 slots on two days, 70 tables, 75 interpreters.
 */
final class Hall {

    static final int PEOPLE = 400;
    static final int WISHES = 1600;
    private static final int SLOTS = 24;

    private Hall() {}

    static Problem problem(Random random) {
        return new Problem(
                IntStream.range(0, SLOTS)
                        .mapToObj(slot -> new Slot("s" + slot, 2 * slot / SLOTS, slot, 20))
                        .toList(),
                IntStream.range(0, 70).mapToObj(table -> Table.of("t" + table)).toList(),
                IntStream.range(0, PEOPLE).mapToObj(one -> person(one, random)).toList(),
                IntStream.range(0, 75)
                        .mapToObj(one -> new Interpreter("i" + one, Set.of(new LanguagePair("de", "zh")), Set.of(), 5))
                        .toList(),
                wishes(random),
                List.of());
    }

    private static Participant person(int number, Random random) {
        var languages = new HashSet<>(Set.of(number < PEOPLE / 2 ? "de" : "zh"));
        if (random.nextInt(3) == 0) {
            languages.add("en");
        }
        var absent = random.nextInt(10) == 0 ? Set.of("s" + random.nextInt(SLOTS)) : Set.<String>of();
        return new Participant("p" + number, number < PEOPLE / 2 ? "DE" : "CN", languages, absent, SLOTS - 2);
    }

    private static List<Wish> wishes(Random random) {
        var known = new HashSet<Integer>();
        return IntStream.iterate(0, one -> one + 1)
                .map(_ -> pair(random))
                .filter(known::add)
                .limit(WISHES)
                .mapToObj(pair -> Wish.of("w" + pair, "p" + pair / PEOPLE, "p" + pair % PEOPLE, 1 + random.nextInt(10)))
                .map(wish -> random.nextInt(8) == 0 ? wish.asMust() : wish)
                .toList();
    }

    private static int pair(Random random) {
        return random.nextInt(PEOPLE / 2) * PEOPLE + PEOPLE / 2 + random.nextInt(PEOPLE / 2);
    }
}
