package org.kardan.matching.text;

import java.util.List;
import java.util.Set;

/** Endings, links and prefixes of German and English words, in folded spelling. */
public final class Inflection {

    static final int SHORT = 4;

    private static final List<String> ENDINGS = List.of("ern", "en", "er", "es", "em", "e", "n", "s");
    private static final Set<String> GERMAN_TAILS =
            Set.of("", "e", "en", "er", "ern", "es", "em", "s", "n", "nen", "se", "sen", "ses", "ien");
    private static final Set<String> ENGLISH_TAILS = Set.of("", "s", "es");
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "er", "e", "ns");
    /** They make verbs and their nouns, never compounds: Begriff, Anleitung, Zugriff. */
    private static final Set<String> PARTICLES = Set.of(
            "ab",
            "an",
            "auf",
            "aus",
            "bei",
            "be",
            "ein",
            "ent",
            "er",
            "ge",
            "ver",
            "zer",
            "vor",
            "zu",
            "um",
            "un",
            "ur",
            "durch",
            "nach",
            "mit",
            "uber",
            "unter",
            "wider",
            "wieder",
            "hin",
            "her",
            "dar",
            "miss",
            "abge",
            "ange",
            "aufge",
            "ausge",
            "einge",
            "vorge",
            "zuge",
            "umge",
            "nachge",
            "mitge",
            "verun",
            "beein",
            "unab",
            "unein",
            "uner",
            "unge",
            "zusammen",
            "zuruck",
            "weiter",
            "fort",
            "heran",
            "herein",
            "hinaus",
            "voran");

    private Inflection() {}

    static boolean isGermanEnding(String tail) {
        return GERMAN_TAILS.contains(tail);
    }

    static boolean isEnglishEnding(String tail) {
        return ENGLISH_TAILS.contains(tail);
    }

    /** What follows a complete term inside a German word: an ending, or enough letters for another part. */
    static boolean mayFollow(String tail) {
        return isGermanEnding(tail) || tail.length() >= 3 && hasVowel(tail);
    }

    /** What stands before a part inside a German word can be a part itself. */
    static boolean mayPrecede(String head) {
        return head.length() >= 3 && hasVowel(head) && !PARTICLES.contains(head);
    }

    static List<String> links() {
        return LINKS;
    }

    private static boolean hasVowel(String part) {
        return part.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** A word without its ending, for comparing the words of a phrase. */
    public static String bare(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORT) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
