package org.kardan.congress.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kardan.register.FirmId;

/** A firm's registration for a congress, with its people. */
public record Registration(
        UUID id, FirmId firm, RegistrationState state, Instant received, boolean onBehalf, List<Delegate> delegates) {

    public Registration {
        delegates = List.copyOf(delegates);
    }

    public int people() {
        return delegates.size();
    }
}
