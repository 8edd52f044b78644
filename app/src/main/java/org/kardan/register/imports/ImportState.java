package org.kardan.register.imports;

/** How far an import is. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    BROKEN;

    /** Whether columns and rows may still be changed. */
    public boolean isOpen() {
        return this == UPLOADED || this == CHECKED || this == BROKEN;
    }

    /** Whether a job is at work. */
    public boolean isBusy() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }
}
