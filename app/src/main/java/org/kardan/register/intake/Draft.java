package org.kardan.register.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.register.Visibility;
import org.kardan.register.profile.Profile;

/**
 * A row understood.
 *
 * @param given what the row says about the firm; what it does not say is empty
 * @param visibilityOrNull null if the row says nothing about it
 * @param network name of the network it belongs to, empty if it says nothing
 * @param offers short texts, one per offer
 */
public record Draft(
        int row,
        String reference,
        Profile given,
        @Nullable Visibility visibilityOrNull,
        String network,
        @Nullable LocalDate since,
        List<String> offers,
        List<String> requests,
        List<Problem> problems) {

    public Draft {
        offers = List.copyOf(offers);
        requests = List.copyOf(requests);
        problems = List.copyOf(problems);
    }

    public boolean isRejected() {
        return problems.stream().anyMatch(Problem::rejects);
    }
}
