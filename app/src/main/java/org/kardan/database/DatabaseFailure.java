package org.kardan.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot do its work; the message names the thing and ends with what the operator may try. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(String what) {
        super(what);
    }

    DatabaseFailure(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
