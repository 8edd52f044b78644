package org.kardan.register.identifiers;

/**
 * An identifier after a look at it.
 *
 * @param value in the spelling of its scheme
 * @param offer a probable intention, such as 0 for the letter O; empty if none. Never applied silently.
 */
public record Checked(Scheme scheme, String value, Finding finding, String offer) {

    static Checked of(Scheme scheme, String value, Finding finding) {
        return new Checked(scheme, value, finding, "");
    }

    public boolean isOk() {
        return finding == Finding.OK;
    }
}
