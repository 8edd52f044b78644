package org.kardan.matching.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.text.Inflection;
import org.kardan.matching.text.StopWords;
import org.kardan.matching.wording.Runs;
import org.kardan.matching.wording.Wording;

/** Both texts as sets of English words, by way of lexicons; texts agree in the rare ones. */
final class EnglishSignal extends FeatureSignal {

    private static final double SINGLE_CHARACTER = .3;

    private final Lexicons lexicons;
    private final Wording wording;
    private final Map<String, Integer> numbers = new HashMap<>();

    EnglishSignal(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.wording = new Wording(lexicons);
    }

    @Override
    double weight(int feature) {
        return 1;
    }

    @Override
    Map<Integer, Double> features(String text, Tongue tongue) {
        var found = new HashMap<Integer, Double>();
        for (var unit : wording.units(text, tongue)) {
            if (tongue == Tongue.EN || !unit.known()) {
                put(found, unit.form(), unit.weight());
            }
            render(found, unit.form(), tongue, unit.weight());
        }
        if (tongue == Tongue.ZH) {
            for (var run : Runs.of(text, one -> lexicons.knows(one, Tongue.ZH))) {
                render(found, run, tongue, run.length() == 1 ? SINGLE_CHARACTER : 1);
            }
        }
        return found;
    }

    private void render(Map<Integer, Double> found, String form, Tongue tongue, double weight) {
        if (tongue != Tongue.EN) {
            lexicons.render(form, tongue, Tongue.EN).forEach(one -> put(found, one.word(), weight * one.weight()));
        }
    }

    private void put(Map<Integer, Double> found, String phrase, double weight) {
        for (var word : List.of(phrase.split(" "))) {
            if (StopWords.isContent(word)) {
                var number = numbers.computeIfAbsent(Inflection.bare(word), _ -> numbers.size());
                found.merge(number, weight, Math::max);
            }
        }
    }
}
