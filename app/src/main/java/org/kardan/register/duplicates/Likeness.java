package org.kardan.register.duplicates;

import java.util.Collection;
import java.util.List;
import org.kardan.register.FirmId;

/**
 * Two entries that may be one firm, and why.
 *
 * @param first its id sorts before that of the second
 */
record Likeness(FirmId first, FirmId second, List<Because> because) {

    /** One reason with what both have in common. */
    record Because(Reason reason, String value) {}

    /** Why two entries look alike, the strongest first. */
    enum Reason {
        IDENTIFIER(50),
        NAME(40),
        WEBSITE(30),
        EMAIL(30),
        /** Spelled a little differently. */
        SPELLING(25),
        PHONE(20),
        PLACE(10);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    /** A name that firms of different regions bear needs another reason beside it. */
    private static final int ELSEWHERE = 20;

    private static final int ENOUGH = 30;

    Likeness {
        because = List.copyOf(because);
    }

    /** Sum of the weights of its kinds of reasons. */
    int weight() {
        return because.stream().map(Because::reason).distinct().mapToInt(each -> each.weight).sum();
    }

    boolean isEnough(boolean elsewhere) {
        return weight() - (elsewhere ? ELSEWHERE : 0) >= ENOUGH;
    }

    static Likeness of(FirmId one, FirmId other, Collection<Because> because) {
        var inOrder = one.toString().compareTo(other.toString()) < 0;
        return new Likeness(inOrder ? one : other, inOrder ? other : one, List.copyOf(because));
    }
}
