package org.kardan.archive;

import java.time.Instant;

/** A version of a stored file; numbers begin with one. */
public record Version(
        FileId file, int number, String name, String mediaType, long size, String sha256, Instant created) {}
