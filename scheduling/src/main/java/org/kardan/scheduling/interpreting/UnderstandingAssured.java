package org.kardan.scheduling.interpreting;

import java.util.stream.Stream;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rule;
import org.kardan.scheduling.rules.Timesheet;

/**
 * Any two without a common language have an interpreter of their pair; where all share one two by two, there is none.
 *
 * <p>For every meeting m: interpreter(m) = none ⇔ L(p) ∩ L(q) ≠ ∅ for all p, q ∈ seats(m), and interpreter(m) joins
 * L(p) and L(q) wherever L(p) ∩ L(q) = ∅.
 */
public final class UnderstandingAssured implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> !assured(sheet, meeting))
                .map(meeting -> Breach.of("understanding-assured", meeting));
    }

    private static boolean assured(Timesheet sheet, Placement meeting) {
        var people = sheet.people(meeting);
        if (people.stream().allMatch(one -> people.stream().allMatch(one::understands))) {
            return meeting.interpreter() == null;
        }
        return sheet.interpreter(meeting).filter(one -> one.joins(people)).isPresent();
    }
}
