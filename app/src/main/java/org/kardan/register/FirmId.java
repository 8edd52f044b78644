package org.kardan.register;

import java.util.Optional;
import java.util.UUID;

/** The identity of a firm in the register, the same for good. */
public record FirmId(UUID value) {

    /** The id written as text, or empty if the text is none. */
    public static Optional<FirmId> of(String text) {
        try {
            return Optional.of(new FirmId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
