package org.kardan.matching.facts;

/**
 * A number with its unit, found in a text.
 *
 * @param low smallest value, in the unit of the quantity
 * @param high largest value; the same for a single number
 * @param start where it begins in the original text
 * @param end where it ends
 * @param words as written
 */
public record Fact(Quantity quantity, double low, double high, int start, int end, String words) {

    double deciding() {
        return quantity.deciding(low, high);
    }
}
