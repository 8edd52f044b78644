package org.kardan.thesaurus;

/** The kinds of changes of the thesaurus. A new one must stop every {@code switch} from compiling. */
public enum Deed {
    /** A new concept. */
    TERM,
    /** Further labels or stems of a concept. */
    LABEL,
    /** Words that only look like a label of a concept. */
    VETO,
    /** Other broader or related concepts. */
    LINKS,
    /** One concept goes, another takes its labels and its address. */
    MERGE,
    /** Some labels of a concept become a concept of their own. */
    SPLIT,
    /** A concept goes, another takes its address but not its labels. */
    DEPRECATION,
    /** The last change is taken back. */
    UNDO
}
