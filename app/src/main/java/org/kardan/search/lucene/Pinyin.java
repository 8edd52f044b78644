package org.kardan.search.lucene;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How Chinese characters sound, for readers who heard a name and cannot type it.
 *
 * <p>Good enough to find something, not to print it: characters with several readings are often wrong.
 */
final class Pinyin {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** A few thousand characters make up all names, and asking ICU for each again is slow. */
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    /**
     * The terms under which a text is found: of 苏州精铸 {@code suzhoujingzhu}, {@code zhoujingzhu}, {@code jingzhu},
     * {@code zhu} and the initials {@code szjz}.
     */
    static Set<String> terms(String text) {
        var terms = new LinkedHashSet<String>();
        var runs = HAN.matcher(text);
        while (runs.find()) {
            var syllables = syllables(runs.group());
            for (int from = 0; from < syllables.size(); from++) {
                terms.add(String.join("", syllables.subList(from, syllables.size())));
            }
            terms.add(initials(syllables));
        }
        return terms;
    }

    private static List<String> syllables(String run) {
        var sounds = new ArrayList<String>();
        run.codePoints().forEach(character -> sounds.add(KNOWN.computeIfAbsent(character, Pinyin::soundOf)));
        return sounds;
    }

    private static String soundOf(int character) {
        return Sounds.LATIN
                .transliterate(Character.toString(character))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ü", "u");
    }

    private static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable, 0, Math.min(1, syllable.length())));
        return initials.toString();
    }

    /** Loaded when the first Chinese title comes: it takes ICU a second. */
    private static final class Sounds {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }
}
