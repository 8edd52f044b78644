package org.kardan.register.tables;

/** A file that cannot be read as a table; nothing of it is used. Checked, because files come from outside. */
public final class BrokenFile extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Reason {
        EMPTY,
        NOT_A_TABLE,
        OLD_EXCEL,
        ENCODING,
        UNPACKS_TOO_BIG,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG
    }

    private final Reason reason;

    public BrokenFile(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
