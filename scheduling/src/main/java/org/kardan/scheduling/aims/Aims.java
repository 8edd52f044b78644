package org.kardan.scheduling.aims;

import java.util.List;

/** What a congress asks of its timetable beyond its wishes: meetings at least, a fair spread, short ways. */
public record Aims(List<Target> targets, FairSpread fairness, Walks walks) {

    public static final Aims NONE = new Aims(List.of(), FairSpread.NONE, Walks.NONE);

    public Aims {
        targets = List.copyOf(targets);
    }

    public Aims at(List<Target> others) {
        return new Aims(others, fairness, walks);
    }

    public Aims fair(FairSpread other) {
        return new Aims(targets, other, walks);
    }

    public Aims walking(Walks other) {
        return new Aims(targets, fairness, other);
    }
}
