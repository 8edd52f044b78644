package org.kardan.scheduling;

/** News from a running search: each is at least as good as the one before. */
public record Progress(Phase phase, Score best, Score bound, double seconds) {

    public enum Phase {
        CONSTRUCT,
        BOUND,
        IMPROVE,
        PROVE,
        DONE
    }
}
