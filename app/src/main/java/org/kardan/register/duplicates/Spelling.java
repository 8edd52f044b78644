package org.kardan.register.duplicates;

import java.util.List;
import java.util.Optional;

/**
 * Folded names that differ by a slip of the pen.
 *
 * <p>d(a, b) ≤ 1 from 6 letters on, ≤ 2 from 12 letters on, d being the Levenshtein distance. Numbers must be equal:
 * they tell firms apart.
 */
final class Spelling {

    private static final int SHORTEST = 6;
    private static final int LONG = 12;

    private Spelling() {}

    /** The first name of one that is nearly a name of the other, or empty. */
    static Optional<String> alike(List<String> names, List<String> others) {
        return names.stream()
                .filter(name -> others.stream().anyMatch(other -> areAlike(name, other)))
                .findFirst();
    }

    static boolean areAlike(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || one.equals(other) || !digits(one).equals(digits(other))) {
            return false;
        }
        var most = shorter >= LONG ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
