package org.kardan.register.intake;

import java.util.List;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profile;

/** What becomes of a row. Sealed, so that every place that handles rows handles all kinds. */
public sealed interface Outcome {

    /** No such firm yet. */
    record New(Profile profile) implements Outcome {}

    /** A known firm, about which the row says something new. */
    record Updated(Kept before, Profile after) implements Outcome {}

    /** A known firm, about which the row says nothing new. */
    record Unchanged(FirmId firm) implements Outcome {}

    /** Perhaps one of these firms: somebody has to say. */
    record Doubtful(List<FirmId> candidates) implements Outcome {}

    /** Held back until repaired. */
    record Rejected(List<Problem> problems) implements Outcome {}
}
