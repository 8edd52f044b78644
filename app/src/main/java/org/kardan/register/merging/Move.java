package org.kardan.register.merging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that followed a firm, with all its columns as JSON has them.
 *
 * @param after null for a row that the other entry had already
 */
record Move(
        String table,
        Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {}
