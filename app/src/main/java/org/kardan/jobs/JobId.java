package org.kardan.jobs;

import java.util.UUID;

/** Names one {@link Job}. */
public record JobId(UUID value) {}
