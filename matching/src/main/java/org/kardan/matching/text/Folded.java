package org.kardan.matching.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one spelling in which forms are compared, with the way back to the original characters.
 *
 * <p>Folds width and composition (NFKC), case, ß to ss, traditional to simplified characters, and umlauts with their
 * spelling as two letters to the bare vowel: Gehäuse, Gehaeuse and GEHÄUSE become {@code gehause}. So plurals with
 * umlaut meet their singular: Räder, {@code rader}.
 */
public final class Folded {

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    /** The last letter was a plain a, o or u, so that a following e may only spell its umlaut. */
    private boolean mayTakeE;

    private Folded(String raw) {
        this.raw = raw;
        this.starts = new int[raw.length() + 8];
        this.ends = new int[raw.length() + 8];
    }

    public static Folded of(String raw) {
        var folded = new Folded(raw);
        var at = 0;
        while (at < raw.length()) {
            var next = at + 1;
            while (next < raw.length() && joinsPrevious(raw.charAt(next))) {
                next++;
            }
            folded.add(at, next);
            at = next;
        }
        return folded;
    }

    /** Forms of the vocabulary are folded as texts are. */
    public static String form(String raw) {
        return of(raw.strip()).text();
    }

    private static boolean joinsPrevious(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c);
    }

    private void add(int from, int to) {
        var c = raw.charAt(from);
        if (c < 128 && to == from + 1) {
            put(Character.toLowerCase(c), from, to, true);
            return;
        }
        var plain = Normalizer.normalize(raw.substring(from, to), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (var i = 0; i < plain.length(); i++) {
            fold(plain.charAt(i), from, to);
        }
    }

    private void fold(char c, int from, int to) {
        switch (c) {
            case 'ß' -> {
                put('s', from, to, false);
                put('s', from, to, false);
            }
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> {}
            case '‐', '‑', '‒', '–', '—', '−' -> put('-', from, to, false);
            default -> put(Simplified.of(bare(c)), from, to, c < 128);
        }
    }

    private static char bare(char c) {
        return c < 0x250
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
                : c;
    }

    private void put(char c, int from, int to, boolean plain) {
        if (c == 'e' && mayTakeE) {
            ends[text.length() - 1] = to;
            mayTakeE = false;
            return;
        }
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = from;
        ends[text.length()] = to;
        text.append(c);
        mayTakeE = plain && (c == 'a' || c == 'o' || c == 'u');
    }

    public String text() {
        return text.toString();
    }

    public int length() {
        return text.length();
    }

    /** Where the folded character begins in the original. */
    public int start(int at) {
        return starts[at];
    }

    /** Where the folded character ends in the original. */
    public int end(int at) {
        return ends[at];
    }

    /** The original characters of a folded range. */
    public String original(int from, int to) {
        return raw.substring(start(from), end(to - 1));
    }
}
