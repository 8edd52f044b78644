package org.kardan.register;

/** Where an entry stands in the review by the manager of its side. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    PUBLISHED
}
