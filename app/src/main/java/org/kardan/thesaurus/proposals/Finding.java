package org.kardan.thesaurus.proposals;

/**
 * Why a change cannot be made as it stands.
 *
 * @param field name of the form field, such as {@code labelsDe}
 * @param value what stands there
 * @param concept id of the concept that it collides with, empty for none
 */
record Finding(String field, Problem problem, String value, String concept) {

    /** What can be wrong. {@code later} ones may be mended by the other side before it approves. */
    enum Problem {
        MISSING(true),
        MISSING_REASON(false),
        TOO_LONG(false),
        UNKNOWN_CONCEPT(false),
        SAME_CONCEPT(false),
        LABEL_TAKEN(false),
        LABEL_KNOWN(false),
        LABEL_FOREIGN(false),
        NOT_FOUND_AGAIN(false),
        NOTHING_LEFT(false),
        CYCLE(false),
        ORPHAN(false),
        NO_CHANGE(false),
        NOT_LAST(false);

        private final boolean later;

        Problem(boolean later) {
            this.later = later;
        }

        boolean mayWait() {
            return later;
        }
    }

    static Finding of(String field, Problem problem, String value) {
        return new Finding(field, problem, value, "");
    }
}
