package org.kardan.scheduling;

import java.util.Set;

/** Two languages an interpreter works between, in both directions. */
public record LanguagePair(String one, String other) {

    /** Whether somebody of one side and somebody of the other understand each other through this pair. */
    public boolean joins(Set<String> first, Set<String> second) {
        return first.contains(one) && second.contains(other) || first.contains(other) && second.contains(one);
    }
}
