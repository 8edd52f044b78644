package org.kardan.offers;

import java.util.Optional;
import java.util.UUID;

/** The identity of an offer or request. */
public record OfferId(UUID value) {

    /** The id written as text, or empty if the text is none. */
    public static Optional<OfferId> of(String text) {
        try {
            return Optional.of(new OfferId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
