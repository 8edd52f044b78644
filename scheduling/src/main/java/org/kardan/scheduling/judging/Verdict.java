package org.kardan.scheduling.judging;

import java.util.Arrays;
import java.util.List;

/** A rule that is broken, and the numbers of the meetings or participants it is about. */
public record Verdict(String rule, List<Integer> about) {

    public Verdict {
        about = List.copyOf(about);
    }

    static Verdict of(String rule, Integer... about) {
        return new Verdict(rule, Arrays.asList(about));
    }
}
