package org.kardan.matching.text;

/** A concept found in a folded text. */
public record Find(String concept, int start, int end, double confidence) {

    int length() {
        return end - start;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
