package org.kardan.register.imports;

import java.util.UUID;

/** Names one import. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
