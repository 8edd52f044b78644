package org.kardan.matching;

/** How good a match is, in steps rather than percentages: a score is no probability. Best first. */
public enum Band {
    STRONG(.50),
    GOOD(.32),
    POSSIBLE(.14);

    private final double atLeast;

    Band(double atLeast) {
        this.atLeast = atLeast;
    }

    /** The lowest score that is shown at all. */
    public static double lowest() {
        return POSSIBLE.atLeast;
    }

    static Band of(double score) {
        return score >= STRONG.atLeast ? STRONG : score >= GOOD.atLeast ? GOOD : POSSIBLE;
    }
}
