package org.kardan.scheduling;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Congresses made from a seed: always the same for the same numbers. */
public final class CongressFixtures {

    private CongressFixtures() {}

    /** How large a generated congress is. */
    public record Size(int participants, int wishes, int slots, int tables, int interpreters) {}

    public static Problem congress(long seed, Size size) {
        var random = new Random(seed);
        int days = size.slots() > 3 ? 2 : 1;
        var slots = IntStream.range(0, size.slots())
                .mapToObj(i -> new Slot("s" + i, i * days / size.slots(), i, 25))
                .toList();
        var tables = IntStream.range(0, size.tables())
                .mapToObj(i -> new Table("t" + i, "hall"))
                .toList();
        var participants = IntStream.range(0, size.participants())
                .mapToObj(i -> participant(i, random, slots))
                .toList();
        var interpreters = IntStream.range(0, size.interpreters())
                .mapToObj(i -> interpreter(i, random, slots))
                .toList();
        var wishes = IntStream.range(0, size.wishes())
                .mapToObj(i -> wish(i, random, size.participants(), slots))
                .toList();
        return new Problem(slots, tables, participants, interpreters, wishes, List.of());
    }

    private static Participant participant(int i, Random random, List<Slot> slots) {
        var own = i % 2 == 0 ? "de" : "zh";
        var languages = random.nextInt(5) == 0 ? Set.of(own, "en") : Set.of(own);
        int most = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : slots.size();
        return new Participant("p" + i, i % 2 == 0 ? "DE" : "CN", languages, some(random, slots, 12), most);
    }

    private static Interpreter interpreter(int i, Random random, List<Slot> slots) {
        var pairs = random.nextInt(4) == 0
                ? Set.of(new LanguagePair("de", "zh"), new LanguagePair("zh", "en"))
                : Set.of(new LanguagePair("de", "zh"));
        return new Interpreter("i" + i, pairs, some(random, slots, 12), 1 + random.nextInt(4));
    }

    private static Wish wish(int i, Random random, int people, List<Slot> slots) {
        int first = 2 * random.nextInt((people + 1) / 2);
        int second = random.nextInt(8) == 0 ? random.nextInt(people) : 1 + 2 * random.nextInt(people / 2);
        int partner = second == first ? (first + 1) % people : second;
        var wish = Wish.of("w" + i, "p" + first, "p" + partner, 1 + random.nextInt(9));
        wish = wish.notIn(some(random, slots, 20));
        wish = random.nextInt(20) == 0
                ? wish.fixedTo(slots.get(random.nextInt(slots.size())).id())
                : wish;
        return random.nextInt(10) == 0 ? wish.asMust() : wish;
    }

    private static Set<String> some(Random random, List<Slot> slots, int oneIn) {
        var chosen = new HashSet<String>();
        slots.stream().filter(_ -> random.nextInt(oneIn) == 0).forEach(slot -> chosen.add(slot.id()));
        return chosen;
    }
}
