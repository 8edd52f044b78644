package org.kardan.matching.explaining;

/**
 * A stretch of a text between two commas, stops or small words.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param understood a concept or a number with unit stands in it
 */
public record Phrase(int start, int end, String words, boolean understood) {}
