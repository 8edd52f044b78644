package org.kardan.archive;

import java.util.UUID;

/** A file of the archive, whatever its version. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
