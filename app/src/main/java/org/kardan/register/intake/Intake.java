package org.kardan.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.Visibility;
import org.kardan.register.intake.Outcome.Doubtful;
import org.kardan.register.intake.Outcome.New;
import org.kardan.register.intake.Outcome.Rejected;
import org.kardan.register.intake.Outcome.Unchanged;
import org.kardan.register.intake.Outcome.Updated;
import org.kardan.register.intake.Problem.Reason;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.NameKeys;
import org.kardan.register.profile.Profile;

/**
 * One list of one side, as its importer described it.
 *
 * @param list name under which the list comes again; its references are the firms' numbers in it
 * @param visibility of new firms whose row says nothing about it
 */
public record Intake(Side side, String list, Visibility visibility, LocalDate today) {

    /** The row understood. */
    public Draft draft(int row, Map<Column, String> cells) {
        return DraftReader.read(row, cells, side, list, today);
    }

    /**
     * What becomes of the row.
     *
     * <p>A reference or an identifier tells which firm is meant. A name alone never does: it makes a row doubtful, if
     * the place does not speak against it.
     */
    public Outcome decide(Draft draft, Known known, Verdict verdict) {
        if (draft.isRejected()) {
            return new Rejected(draft.problems());
        }
        var carrying = known.carrying(draft.given().identifiers());
        var referred = known.byReference().get(draft.reference());
        var meant = Stream.concat(Stream.ofNullable(referred), carrying.stream())
                .distinct()
                .toList();
        if (meant.size() > 1) {
            return new Rejected(List.of(Problem.row(Reason.CONTRADICTION, draft.reference(), "")));
        }
        if (!meant.isEmpty()) {
            return onKnown(draft, known.entries().get(meant.getFirst()), meant.getFirst());
        }
        return draft.given().names().isEmpty()
                ? new Rejected(List.of(Problem.row(Reason.NAME_MISSING, "", "")))
                : onUnknown(draft, known, verdict);
    }

    private Outcome onKnown(Draft draft, @Nullable Kept before, FirmId id) {
        if (before == null) {
            throw new IllegalStateException("No entry of firm " + id + ". Maybe it was removed at this moment.");
        }
        if (before.profile().side() != side) {
            return new Rejected(List.of(Problem.row(Reason.OTHER_SIDE, draft.reference(), "")));
        }
        var overlaid = before.profile().overlaidWith(draft.given());
        var given = draft.visibilityOrNull();
        var after = given == null ? overlaid : overlaid.withVisibility(given);
        return after.equals(before.profile()) ? new Unchanged(before.id()) : new Updated(before, after);
    }

    private Outcome onUnknown(Draft draft, Known known, Verdict verdict) {
        var given = draft.visibilityOrNull();
        var isNew = new New(draft.given().withVisibility(given == null ? visibility : given));
        if (verdict == Verdict.CREATE) {
            return isNew;
        }
        var candidates = candidates(draft.given(), known);
        if (candidates.isEmpty()) {
            return isNew;
        }
        return verdict == Verdict.UPDATE
                ? onKnown(draft, known.entries().get(candidates.getFirst()), candidates.getFirst())
                : new Doubtful(candidates);
    }

    /** Firms of the same name that are not known to be elsewhere. */
    private static List<FirmId> candidates(Profile given, Known known) {
        return NameKeys.of(given.names()).stream()
                .flatMap(key -> known.byNameKey().getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(id -> mayBeThere(given, known.entries().get(id)))
                .toList();
    }

    private static boolean mayBeThere(Profile given, @Nullable Kept other) {
        if (other == null || other.archived()) {
            return false;
        }
        var here = given.mainSite().region();
        var there = other.profile().mainSite().region();
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }
}
