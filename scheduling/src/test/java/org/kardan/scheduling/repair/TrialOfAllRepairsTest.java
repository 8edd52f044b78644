package org.kardan.scheduling.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.rules.Rulebook;

/** Compares repairs with the trial of everything that could have been done instead. */
class TrialOfAllRepairsTest {

    private static final int CONGRESSES = 100;

    @Test
    void noRepairOfATinyPlanChangesFewerMeetings() {
        int hard = 0;
        int proven = 0;
        for (long seed = 0; seed < CONGRESSES; seed++) {
            var situation = SituationFixtures.tiny(seed);
            var repair = new Repairer().repair(situation);
            int fewest = fewest(situation, repair);

            assertThat(repair.changed()).describedAs("seed %d", seed).isEqualTo(fewest);
            assertThat(repair.fewest()).describedAs("bound, seed %d", seed).isLessThanOrEqualTo(fewest);
            hard += fewest > 0 ? 1 : 0;
            proven += repair.provenFewest() ? 1 : 0;
        }
        assertThat(hard).isGreaterThan(CONGRESSES / 10);
        assertThat(proven).isGreaterThan(CONGRESSES * 9 / 10);
    }

    @Test
    void withoutTheNativeSolverTheBoundStaysTrue() {
        System.setProperty("kardan.scheduling.native", "off");
        try {
            for (long seed = 0; seed < CONGRESSES / 3; seed++) {
                var situation = SituationFixtures.tiny(seed);
                var repair = new Repairer().repair(situation);

                assertThat(fewest(situation, repair))
                        .describedAs("seed %d", seed)
                        .isBetween(repair.fewest(), repair.changed());
            }
        } finally {
            System.clearProperty("kardan.scheduling.native");
        }
    }

    /** Meetings still wanted that cannot all keep their time. */
    private static int fewest(Situation situation, Repair repair) {
        var asked = repair.problem().wishes().stream().map(wish -> wish.id()).toList();
        var wanted = situation.published().stream()
                .filter(one -> !repair.kept().contains(one))
                .filter(one -> asked.contains(one.wish()))
                .toList();
        return wanted.size() - mostKept(situation, repair, wanted, 0, new ArrayList<>(repair.kept()));
    }

    private static int mostKept(
            Situation situation, Repair repair, List<Placement> wanted, int next, List<Placement> plan) {
        if (next == wanted.size()) {
            return 0;
        }
        int best = mostKept(situation, repair, wanted, next + 1, plan);
        var old = wanted.get(next);
        for (var choice : choices(situation, repair, old)) {
            plan.add(choice);
            if (best < wanted.size() - next
                    && Rulebook.breachesOf(repair.problem(), plan).isEmpty()) {
                best = Math.max(best, 1 + mostKept(situation, repair, wanted, next + 1, plan));
            }
            plan.removeLast();
        }
        return best;
    }

    private static List<Placement> choices(Situation situation, Repair repair, Placement old) {
        var voices = new ArrayList<@Nullable String>(
                repair.problem().interpreters().stream().map(Interpreter::id).toList());
        voices.add(null);
        return repair.problem().tables().stream()
                .filter(table -> situation.changes().stream()
                        .noneMatch(change -> change.equals(new Change.TableLost(table.id()))))
                .flatMap(table -> voices.stream()
                        .flatMap(voice -> Stream.of(new Placement(old.wish(), old.slot(), table.id(), voice))))
                .toList();
    }
}
