package org.kardan.matching;

/**
 * A concept found in a text, from character {@code start} to before {@code end} of the original text.
 *
 * @param confidence 1 for the very term, less for a part of a compound, a stem or a term of another language
 */
public record Span(String concept, int start, int end, String matched, double confidence) {}
