package org.kardan.matching.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.text.Folded;
import org.kardan.matching.text.StopWords;
import org.kardan.matching.text.Word;

/** Takes texts apart into units that lexicons know. */
public final class Wording {

    private static final double PHRASE = 1.2;
    private static final double PART_OF_KNOWN = .6;
    private static final double PART = .9;
    private static final double UNKNOWN = .6;
    private static final int LONGEST_PHRASE = 3;

    private final Lexicons lexicons;
    private final Compounds compounds;

    public Wording(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.compounds = new Compounds(part -> lexicons.knows(part, Tongue.DE));
    }

    /** The units of a German or English text, or the Latin words of a Chinese one. */
    public List<Unit> units(String text, Tongue tongue) {
        var words = Word.of(Folded.of(text).text());
        var units = new ArrayList<Unit>();
        for (var at = 0; at < words.size(); ) {
            var length = phrase(words, at, tongue);
            if (length > 1) {
                units.add(new Unit(joined(words, at, length), PHRASE, true));
            } else if (StopWords.isContent(words.get(at).form())) {
                add(units, words.get(at).form(), tongue);
            }
            at += length;
        }
        return units;
    }

    private int phrase(List<Word> words, int at, Tongue tongue) {
        for (var length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            var connected = words.subList(at + 1, at + length).stream().allMatch(Word::joined);
            if (connected && lexicons.knows(joined(words, at, length), tongue)) {
                return length;
            }
        }
        return 1;
    }

    private static String joined(List<Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private void add(List<Unit> units, String word, Tongue tongue) {
        var whole = Inflected.known(word, form -> lexicons.knows(form, tongue));
        whole.ifPresent(form -> units.add(new Unit(form, 1, true)));
        var parts = tongue == Tongue.DE ? compounds.parts(word) : List.<String>of();
        parts.forEach(part -> units.add(new Unit(part, whole.isPresent() ? PART_OF_KNOWN : PART, true)));
        if (whole.isEmpty() && parts.isEmpty()) {
            units.add(new Unit(word, UNKNOWN, false));
        }
    }
}
