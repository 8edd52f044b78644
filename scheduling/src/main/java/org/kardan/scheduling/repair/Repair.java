package org.kardan.scheduling.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;

/**
 * A plan that fits what has happened, and exactly what it changes.
 *
 * @param problem what the congress asks for now; {@link #plan} keeps all its rules
 * @param kept what was past or running and stays as it was
 * @param fewest no plan moves in time or loses fewer of the meetings still wanted
 */
public record Repair(
        Problem problem, Plan plan, List<Placement> kept, List<Difference> differences, int fewest, double seconds) {

    public Repair {
        kept = List.copyOf(kept);
        differences = List.copyOf(differences);
    }

    /** Meetings still wanted that are at another time or lost. */
    public int changed() {
        return count(Difference.Kind.MOVED) + count(Difference.Kind.LOST);
    }

    public int count(Difference.Kind kind) {
        return (int) differences.stream().filter(one -> one.kind() == kind).count();
    }

    /** Whether no plan changes fewer; otherwise the fewest possible is unknown, but at least {@link #fewest}. */
    public boolean provenFewest() {
        return changed() == fewest;
    }

    /** Participants whose meetings are moved, reseated or lost. */
    public Set<String> disturbed() {
        var people = new HashSet<String>();
        differences.stream()
                .filter(one -> one.kind().counts() || one.kind() == Difference.Kind.RESEATED)
                .forEach(one -> people.addAll(one.participants()));
        return Set.copyOf(people);
    }
}
