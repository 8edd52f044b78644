package org.kardan.matching.lexicons;

/**
 * What a file may cost before it is refused or cut.
 *
 * @param fileBytes size as stored
 * @param unpackedBytes size after unpacking
 * @param lineLength characters of a line; longer lines are rejected
 * @param entries word pairs; more are refused
 */
public record Limits(long fileBytes, long unpackedBytes, int lineLength, int entries) {

    public static final Limits STANDARD = new Limits(60_000_000, 300_000_000, 4_000, 2_000_000);
}
