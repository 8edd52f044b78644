package org.kardan.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.rules.Rulebook;

/** Congresses with everything that can be asked: booths, delegations, long and large meetings, order, locks. */
public final class FullCongressFixtures {

    private FullCongressFixtures() {}

    public static Problem congress(long seed, Size size) {
        var random = new Random(~seed);
        var plain = CongressFixtures.congress(seed, size);
        var rich = new Problem(
                plain.slots(),
                WiderFixtures.tables(random, plain.tables()),
                WiderFixtures.kinds(random, hosts(random, plain)),
                plain.interpreters().stream()
                        .map(one -> attached(random, one, size.participants()))
                        .map(one -> one.versedIn(WiderFixtures.fields(random)))
                        .toList(),
                wishes(random, plain),
                List.of(),
                WiderFixtures.aims(random, plain.participants()));
        return random.nextInt(3) == 0 ? rich.locking(locks(random, rich)) : rich;
    }

    private static List<Participant> hosts(Random random, Problem plain) {
        var hosts = new ArrayList<>(plain.participants());
        if (random.nextInt(2) == 0) {
            int booths = 1 + random.nextInt(plain.tables().size());
            for (int i = 0; i < Math.min(booths, hosts.size() / 2); i++) {
                hosts.set(i, hosts.get(i).hostAt(plain.tables().get(i).id()));
            }
        }
        return hosts;
    }

    private static Interpreter attached(Random random, Interpreter one, int people) {
        return random.nextInt(3) > 0
                ? one
                : one.attachedTo(Set.copyOf(List.of("p" + random.nextInt(people), "p" + random.nextInt(people))));
    }

    private static List<Wish> wishes(Random random, Problem plain) {
        var wishes = new ArrayList<Wish>();
        for (var wish : plain.wishes()) {
            var further = new HashSet<String>();
            if (random.nextInt(4) == 0) {
                further.add("p" + random.nextInt(plain.participants().size()));
                further.removeAll(wish.people());
            }
            var before = new HashSet<String>();
            if (!wishes.isEmpty() && random.nextInt(3) == 0) {
                before.add(wishes.get(random.nextInt(wishes.size())).id());
            }
            wishes.add(wish.joinedBy(List.copyOf(further))
                    .lasting(random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1)
                    .afterAll(before)
                    .about(WiderFixtures.field(random)));
        }
        return wishes;
    }

    /** A few placements that keep the rules together. */
    private static List<Placement> locks(Random random, Problem problem) {
        var locks = new ArrayList<Placement>();
        for (int tries = 0; tries < 6; tries++) {
            var wish = one(random, problem.wishes());
            var interpreter = problem.interpreters().isEmpty() || random.nextBoolean()
                    ? null
                    : one(random, problem.interpreters()).id();
            locks.add(new Placement(
                    wish.id(),
                    one(random, problem.slots()).id(),
                    one(random, problem.tables()).id(),
                    interpreter));
            if (!Rulebook.breachesOf(problem, locks).isEmpty()) {
                locks.removeLast();
            }
        }
        return locks;
    }

    private static <T> T one(Random random, List<T> things) {
        return Objects.requireNonNull(things.get(random.nextInt(things.size())));
    }

    static IntStream seeds(int family, int count) {
        return IntStream.range(family * count, (family + 1) * count);
    }
}
