package org.kardan.register.merging;

import java.util.List;

/** Something of both entries cannot become one; nothing has changed. */
final class MergeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> keys;

    MergeRefused(List<String> keys) {
        super("Rows of both firms stand in each other's way: " + keys + ". Maybe withdraw one of them first.");
        this.keys = List.copyOf(keys);
    }

    /** Keys of the texts that name what stands in the way. */
    List<String> keys() {
        return keys;
    }
}
