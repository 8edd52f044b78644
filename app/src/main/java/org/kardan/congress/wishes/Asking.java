package org.kardan.congress.wishes;

import java.time.Instant;

/** A wish as it was asked. */
public record Asking(Wish wish, Priority priority, String message, Instant asked, Instant expires) {}
