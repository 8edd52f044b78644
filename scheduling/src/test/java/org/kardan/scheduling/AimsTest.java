package org.kardan.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;
import org.kardan.scheduling.explaining.Fairness;
import org.kardan.scheduling.rules.Rulebook;

/** What the aims of a congress change, where plans are too many to try them all. */
class AimsTest {

    private static final Limits LIMITS = Limits.ofSteps(20_000);
    private static final Problem PLAIN = CongressFixtures.congress(7, new Size(24, 90, 8, 5, 4));

    private final Timetabler timetabler = new Timetabler();

    @Test
    void theSameStepsGiveTheSamePlanWithEverythingAskedFor() {
        for (long seed = 0; seed < 3; seed++) {
            var problem = FullCongressFixtures.congress(seed, new Size(12, 30, 6, 3, 3));

            var limits = Limits.ofSteps(5000);
            assertThat(timetabler.plan(problem, limits).placements())
                    .isEqualTo(timetabler.plan(problem, limits).placements());
        }
    }

    @Test
    void aTargetGoesBeforeValue() {
        var poorest = poorest();
        var asked = PLAIN.aiming(Aims.NONE.at(List.of(new Target(Set.of(poorest), 4))));

        var plan = timetabler.plan(asked, LIMITS);

        assertThat(plan.score().musts())
                .isEqualTo(timetabler.plan(PLAIN, LIMITS).score().musts());
        assertThat(plan.score().shortfall()).isEqualTo(plan.bound().shortfall());
        assertThat(meetings(plan, poorest)).isEqualTo(4 - plan.score().shortfall());
        assertThat(meetings(plan, poorest))
                .isGreaterThan(meetings(timetabler.plan(PLAIN, LIMITS), poorest));
    }

    /** Of those who wish for four meetings who gets the fewest where nobody asks for more. */
    private String poorest() {
        var plan = timetabler.plan(PLAIN, LIMITS);
        return PLAIN.participants().stream()
                .filter(one -> one.mostMeetings() >= 4)
                .map(Participant::id)
                .filter(id -> PLAIN.wishes().stream()
                                .filter(wish -> wish.people().contains(id))
                                .count()
                        >= 4)
                .min((one, other) -> Long.compare(meetings(plan, one), meetings(plan, other)))
                .orElseThrow();
    }

    private static long meetings(Plan plan, String id) {
        return plan.placements().stream()
                .map(one -> PLAIN.wishes().stream()
                        .filter(wish -> wish.id().equals(one.wish()))
                        .findFirst()
                        .orElseThrow())
                .filter(wish -> wish.people().contains(id))
                .count();
    }

    @Test
    void fairnessIsBoundedAndSpreadsMoreEvenly() {
        var fair = PLAIN.aiming(Aims.NONE.fair(new FairSpread(20, 0, 0)));

        var plan = timetabler.plan(fair, LIMITS);
        var careless = timetabler.plan(PLAIN, LIMITS);

        assertThat(plan.score().value()).isLessThanOrEqualTo(plan.bound().value());
        assertThat(plan.score().value())
                .isGreaterThan(Rulebook.scoreOf(fair, careless.placements()).value());
        assertThat(shares(plan)).isGreaterThan(shares(careless));
    }

    /** Jain's index of the shares of value fulfilled. */
    private static double shares(Plan plan) {
        return Fairness.of(PLAIN, plan, Map.of()).spread().jain();
    }

    @Test
    void tablesAreDealtOutSoThatWaysAreShortAndInTime() {
        var tables = new ArrayList<Table>();
        IntStream.range(0, 6).forEach(i -> tables.add(new Table("t" + i, i < 3 ? "hall" : "foyer")));
        var ways = new Walks(Map.of("hall", Map.of("foyer", 300)), null);
        var hurried = new Walks(Map.of("hall", Map.of("foyer", 300)), 200);
        var easy = PLAIN.atTables(tables).aiming(Aims.NONE.walking(ways));
        var hard = PLAIN.atTables(tables).aiming(Aims.NONE.walking(hurried));

        var relaxed = timetabler.plan(easy, LIMITS);
        var inTime = timetabler.plan(hard, LIMITS);

        var elsewhere = relaxed.placements().stream()
                .map(one -> new Placement(
                        one.wish(), one.slot(), "t" + (5 - Integer.parseInt(one.table().substring(1))), one.interpreter()))
                .toList();
        assertThat(Rulebook.scoreOf(easy, elsewhere)).isEqualTo(relaxed.score());
        assertThat(relaxed.score().walking()).isLessThan(scattered(easy, relaxed).walking() / 2);
        assertThat(Rulebook.breachesOf(hard, inTime.placements())).isEmpty();
        assertThat(inTime.score().musts()).isEqualTo(relaxed.score().musts());
        assertThat(inTime.score().value()).isGreaterThan(relaxed.score().value() * 8 / 10);
    }

    /** The same plan with the tables of every slot in the order of the plan. */
    private static Score scattered(Problem problem, Plan plan) {
        var used = new HashMap<String, Integer>();
        var placements = plan.placements().stream()
                .map(one -> new Placement(
                        one.wish(),
                        one.slot(),
                        "t" + (used.merge(one.slot(), 1, Integer::sum) - 1),
                        one.interpreter()))
                .toList();
        return Rulebook.scoreOf(problem, placements);
    }

    @Test
    void interpretersStayWithThoseTheyKnow() {
        var plan = timetabler.plan(PLAIN, LIMITS);
        var turned = plan.placements().stream()
                .map(one -> one.interpreter() == null
                        ? one
                        : new Placement(one.wish(), one.slot(), one.table(), "i" + (one.hashCode() & 3)))
                .toList();

        assertThat(plan.score().changes())
                .isLessThan(Rulebook.scoreOf(PLAIN, turned).changes() * 8 / 10);
    }
}
