package org.kardan.matching.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of Latin letters and digits in a folded text.
 *
 * @param joined only a blank, hyphen, slash or dot without blank stands before it: a term may go on across that
 */
public record Word(int start, int end, String form, boolean joined) {

    public static List<Word> of(String folded) {
        var words = new ArrayList<Word>();
        var at = 0;
        var last = -1;
        while (at < folded.length()) {
            if (!isLatin(folded.charAt(at))) {
                at++;
                continue;
            }
            var end = at;
            while (end < folded.length() && isLatin(folded.charAt(end))) {
                end++;
            }
            words.add(new Word(at, end, folded.substring(at, end), last >= 0 && joins(folded, last, at)));
            last = end;
            at = end;
        }
        return words;
    }

    private static boolean joins(String folded, int from, int to) {
        var between = folded.substring(from, to);
        return between.length() <= 3
                && (between.isBlank() && between.indexOf('\n') < 0
                        || between.strip().length() == 1 && "-/".contains(between.strip())
                        || between.equals(".")
                        || between.equals("&"));
    }

    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    public static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff;
    }

    int length() {
        return end - start;
    }
}
