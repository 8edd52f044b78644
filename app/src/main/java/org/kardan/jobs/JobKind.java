package org.kardan.jobs;

import org.kardan.web.Right;

/**
 * A kind of work, named by its module. Its title is the text {@code <module>.job.<name>}.
 *
 * @param watchers who may see and cancel such jobs of others; owners and operators always may
 */
public record JobKind(String module, String name, Right watchers) {

    String key() {
        return module + "." + name;
    }

    String titleKey() {
        return module + ".job." + name;
    }
}
