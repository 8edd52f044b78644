package org.kardan.register;

import java.io.InputStream;
import java.util.UUID;
import org.kardan.language.Side;

/** Brings whole lists into the register without a browser, through the same import that managers use. */
public interface Lists {

    /**
     * Imports a file with its usual headers; new firms are published. Returns when every row in order has become a
     * firm, which takes seconds for a thousand rows.
     *
     * @param list name under which the list comes again; a second call updates instead of doubling
     * @throws IllegalStateException if the file cannot be read
     */
    void bring(UUID person, Side side, String list, String fileName, Visibility visibility, InputStream file);
}
