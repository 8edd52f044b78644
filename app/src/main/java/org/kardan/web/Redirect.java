package org.kardan.web;

import java.util.List;

/**
 * Go to another address (303, or 301 if for good), optionally with a message shown once on the next page.
 *
 * @param to address within the application
 * @param key key of the message, empty for none
 */
public record Redirect(String to, String key, List<String> arguments, boolean warning, boolean permanent)
        implements Answer {

    public Redirect {
        arguments = List.copyOf(arguments);
    }

    public static Redirect to(String path) {
        return new Redirect(path, "", List.of(), false, false);
    }

    /** The thing has moved for good (301): search engines and links may forget the old address. */
    public static Redirect permanently(String path) {
        return new Redirect(path, "", List.of(), false, true);
    }

    /** The same with a message of success. */
    public Redirect saying(String messageKey, String... messageArguments) {
        return new Redirect(to, messageKey, List.of(messageArguments), false, false);
    }

    /** The same with a message that something did not work. */
    public Redirect warning(String messageKey, String... messageArguments) {
        return new Redirect(to, messageKey, List.of(messageArguments), true, false);
    }
}
