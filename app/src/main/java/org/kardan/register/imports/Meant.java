package org.kardan.register.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.register.FirmId;
import org.kardan.register.intake.Draft;
import org.kardan.register.intake.Outcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Problem.Reason;

/**
 * Which row of an import changes which firm. Of two rows that mean one firm by different signs the later is held back:
 * it would overwrite the earlier unseen.
 */
final class Meant {

    private final Map<UUID, Integer> first;

    /** Starts with what earlier batches of the import mean. */
    Meant(Map<UUID, Integer> first) {
        this.first = new HashMap<>(first);
    }

    /** The firms that these rows change. */
    static List<FirmId> firms(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Updated(var before, var _)
                        ? Stream.of(before.id())
                        : Stream.of())
                .distinct()
                .toList();
    }

    /** The outcome, or a rejection if an earlier row changes the same firm. */
    Outcome once(Draft draft, Outcome outcome) {
        if (!(outcome instanceof Outcome.Updated(var before, var _))) {
            return outcome;
        }
        var earlier = first.merge(before.id().value(), draft.row(), Math::min);
        return earlier < draft.row()
                ? new Outcome.Rejected(List.of(Problem.row(Reason.SAME_FIRM, "", Integer.toString(earlier))))
                : outcome;
    }
}
