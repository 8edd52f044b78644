package org.kardan.web;

/**
 * A record that is shown through the template of the same name in the same package.
 *
 * <p>The template takes one parameter, {@code page}, of the record's type.
 */
public non-sealed interface View extends Answer {

    Reader reader();

    /** The HTTP status; 422 for a form that was refused. */
    default int status() {
        return 200;
    }
}
