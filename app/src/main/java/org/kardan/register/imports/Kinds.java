package org.kardan.register.imports;

import org.kardan.jobs.JobKind;
import org.kardan.web.Right;

/** The long work on imports. */
public final class Kinds {

    public static final JobKind CHECK = kind("register.check", "register.imports.job.check");
    public static final JobKind APPLY = kind("register.apply", "register.imports.job.apply");
    public static final JobKind UNDO = kind("register.undo", "register.imports.job.undo");

    private Kinds() {}

    /** The work that an import in this state waits for. */
    public static JobKind of(ImportState state) {
        return switch (state) {
            case UPLOADED, CHECKING, CHECKED, BROKEN -> CHECK;
            case RUNNING, DONE -> APPLY;
            case UNDOING, UNDONE -> UNDO;
        };
    }

    private static JobKind kind(String name, String title) {
        return new JobKind(name, title, Right.MANAGE_REGISTER);
    }
}
