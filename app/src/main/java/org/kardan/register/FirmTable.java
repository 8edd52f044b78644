package org.kardan.register;

import java.util.List;

/**
 * A table with a firm key: what becomes of its rows when two entries turn out to be one firm. Every module contributes
 * its own as beans; a test finds tables that nobody named.
 *
 * @param table with schema; it needs a primary key
 * @param column the firm key
 * @param merging what becomes of the rows
 * @param key of the text that names such rows to a manager, empty for rows that need no word
 * @param swapped pairs of columns that change places together so that the first pair stays in order
 */
public record FirmTable(String table, String column, Merging merging, String key, List<Pair> swapped) {

    /** What a merge does with the rows of the entry that goes. */
    public enum Merging {
        /** They follow; where the other entry has its own row already, that one counts. */
        FOLLOW,
        /** They follow; where the other entry has its own row already, the merge is refused. */
        FOLLOW_OR_REFUSE,
        /** They stay with the entry that goes. */
        STAY
    }

    /** Two columns that change places. */
    public record Pair(String first, String second) {}

    public FirmTable {
        swapped = List.copyOf(swapped);
    }

    public static FirmTable following(String table, String column, String key) {
        return new FirmTable(table, column, Merging.FOLLOW, key, List.of());
    }

    public static FirmTable refusing(String table, String column, String key) {
        return new FirmTable(table, column, Merging.FOLLOW_OR_REFUSE, key, List.of());
    }

    public static FirmTable staying(String table, String column) {
        return new FirmTable(table, column, Merging.STAY, "", List.of());
    }

    /** The same, with columns that change places where the ids would come into the wrong order. */
    public FirmTable inOrder(Pair... pairs) {
        return new FirmTable(table, column, merging, key, List.of(pairs));
    }
}
