package org.kardan.jobs;

import java.util.UUID;

/**
 * A job was cancelled while it waited, or it failed. Announced in the transaction
 * that ends it, so that what the work is about can end with it.
 *
 * @param kind name of the kind
 */
public record JobEnded(JobId id, String kind, UUID subject, JobState state) {}
