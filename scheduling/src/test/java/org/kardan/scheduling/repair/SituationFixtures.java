package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kardan.scheduling.CongressFixtures;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Wish;

/** Published plans and what may happen to them, made from a seed. */
final class SituationFixtures {

    private SituationFixtures() {}

    static Situation tiny(long seed) {
        var random = new Random(seed);
        var size = new Size(
                3 + random.nextInt(4),
                4 + random.nextInt(3),
                2 + random.nextInt(3),
                1 + random.nextInt(2),
                1 + random.nextInt(2));
        return situation(seed, size, 1 + random.nextInt(3));
    }

    static Situation situation(long seed, Size size, int changes) {
        var plain = CongressFixtures.congress(seed, size);
        return situation(seed, seed % 2 == 0 ? plain : enriched(plain, new Random(seed)), changes);
    }

    static Situation situation(long seed, Problem problem, int changes) {
        var random = new Random(seed);
        var plan = new Timetabler().plan(problem, Limits.ofSteps(2_000));
        var happened = new ArrayList<Change>();
        for (int i = 0; i < changes; i++) {
            happened.add(change(problem, random, i));
        }
        var situation = new Situation(problem, plan.placements(), happened, null);
        int now = random.nextInt(problem.slots().size()) - 1;
        return now < 0 ? situation : situation.at("s" + now);
    }

    /** With long and large meetings, order, a booth and a delegation. */
    static Problem enriched(Problem plain, Random random) {
        var people = new ArrayList<>(plain.participants());
        if (plain.tables().size() > 1) {
            people.set(1, people.get(1).hostAt(plain.tables().getFirst().id()));
        }
        var interpreters = new ArrayList<>(plain.interpreters());
        interpreters.set(0, interpreters.getFirst().attachedTo(Set.of("p0", "p1")));
        var wishes = plain.wishes().stream().map(wish -> enriched(wish, random)).toList();
        return new Problem(plain.slots(), plain.tables(), people, interpreters, wishes, List.of());
    }

    private static Wish enriched(Wish wish, Random random) {
        var more = random.nextInt(3) == 0 ? wish.lasting(2) : wish;
        if (random.nextInt(4) == 0 && !more.people().contains("p2")) {
            more = more.joinedBy(List.of("p2"));
        }
        return random.nextInt(4) == 0 && !wish.id().equals("w0") ? more.afterAll(Set.of("w0")) : more;
    }

    private static Change change(Problem problem, Random random, int number) {
        var slot = some(problem.slots(), random);
        var participant = some(problem.participants(), random).id();
        var interpreter = some(problem.interpreters(), random).id();
        return switch (random.nextInt(8)) {
            case 0 -> new Change.MeetingCancelled(some(problem.wishes(), random).id());
            case 1 -> new Change.ParticipantCancelled(participant);
            case 2 -> new Change.ParticipantLate(participant, slot.id());
            case 3 -> new Change.InterpreterIll(interpreter, slot.id());
            case 4 -> new Change.InterpreterAbsent(interpreter, slot.day());
            case 5 -> new Change.TableLost(some(problem.tables(), random).id());
            case 6 -> new Change.ParticipantGone(participant, slot.id());
            default -> new Change.WishAdded(Wish.of("new" + number, "p0", "p1", 1 + random.nextInt(9)));
        };
    }

    private static <T> T some(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
