package org.kardan.scheduling.rules;

import java.util.stream.Stream;
import org.kardan.scheduling.Placement;

/**
 * Two without a common language have an interpreter of their pair; two with one have none.
 *
 * <p>For every meeting m of p and q: L(p) ∩ L(q) ≠ ∅ ∧ interpreter(m) = none, or L(p) ∩ L(q) = ∅ ∧
 * interpreter(m) joins L(p) and L(q).
 */
final class UnderstandingAssured implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> !assured(sheet, meeting))
                .map(meeting -> Breach.of("understanding-assured", meeting));
    }

    private static boolean assured(Timesheet sheet, Placement meeting) {
        var first = sheet.participant(sheet.wish(meeting).first());
        var second = sheet.participant(sheet.wish(meeting).second());
        if (first.understands(second)) {
            return meeting.interpreter() == null;
        }
        return sheet.interpreter(meeting)
                .filter(one -> one.joins(first, second))
                .isPresent();
    }
}
