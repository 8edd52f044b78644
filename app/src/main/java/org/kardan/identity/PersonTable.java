package org.kardan.identity;

/**
 * A table with a person key: what the my-data export takes from it, and what erasure does with it. Every module
 * contributes its own as beans; a test finds tables that nobody named.
 *
 * @param table with schema
 * @param column the person key
 * @param erasure what becomes of the rows when the person is erased
 */
public record PersonTable(String table, String column, Erasure erasure) {

    /** What erasure does. */
    public enum Erasure {
        DELETE,
        /** The row stays, because it only points at the anonymised person. */
        KEEP_ANONYMOUS,
        /** The row stays, because the law asks for it (evidence of consent and transfer). */
        KEEP_BY_LAW
    }
}
