package org.kardan.thesaurus.proposals;

import java.util.List;

/** What became of a step on a proposal. Sealed: whoever shows it must say something about each. */
sealed interface Outcome {

    /** Done; the other side still has to agree. */
    record Done() implements Outcome {}

    /** Both sides agree: the thesaurus has a new edition. */
    record Applied(long number) implements Outcome {}

    /** Somebody changed or ended it meanwhile: look again. */
    record Overtaken() implements Outcome {}

    /** Not possible as it stands. Nothing was written. */
    record Flawed(List<Finding> findings) implements Outcome {}
}
