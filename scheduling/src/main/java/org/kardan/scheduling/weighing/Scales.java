package org.kardan.scheduling.weighing;

import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.rules.Timesheet;

/** Weighs a timetable in all goals. */
public final class Scales {

    private Scales() {}

    public static Score weigh(Timesheet sheet) {
        var score = Score.UNBEATEN;
        for (var goal : Goal.values()) {
            score = score.with(goal, measure(goal).of(sheet));
        }
        return score;
    }

    private static Measure measure(Goal goal) {
        return switch (goal) {
            case MUSTS ->
                sheet -> sheet.meetings()
                        .filter(meeting -> sheet.wish(meeting).must())
                        .count();
            case SHORTFALL -> new Shortfall();
            case VALUE -> new FairValue();
            case BREAKS -> new Breaks();
            case IDLE -> new Idle();
            case WALKING -> new Walking();
            case UNVERSED -> new Unversed();
            case CHANGES -> new Changes();
        };
    }
}
