package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.lexicons.Lexicons.Rendering;
import org.kardan.matching.wording.Runs;
import org.kardan.matching.wording.Translations;
import org.kardan.matching.wording.Unit;
import org.kardan.matching.wording.Wording;

/**
 * Words of a German or English text whose translation stands in a Chinese one.
 *
 * <p>Each unit counts with its best translation that is there: unit weight · translation weight · rarity · length
 * factor. Long texts are not preferred: the sum is divided by (length ÷ mean length)^.4.
 */
final class TranslationSignal implements Signal {

    private static final double LENGTH = .4;

    private final Wording wording;
    private final Translations translations;

    TranslationSignal(Lexicons lexicons) {
        this.wording = new Wording(lexicons);
        this.translations = new Translations(lexicons);
    }

    @Override
    public double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown) {
        if (asked == Tongue.ZH) {
            return Scale.turned(chinese(documents, shown, queries), queries.size(), documents.size());
        }
        return shown == Tongue.ZH ? chinese(queries, asked, documents) : new double[queries.size()][documents.size()];
    }

    private double[][] chinese(List<String> latin, Tongue tongue, List<String> chinese) {
        var scores = new double[latin.size()][chinese.size()];
        if (tongue == Tongue.ZH) {
            return scores;
        }
        var units = latin.stream().map(text -> wording.units(text, tongue)).toList();
        var standing = standing(chinese, wanted(units, tongue));
        var shortness = shortness(chinese);
        for (var i = 0; i < units.size(); i++) {
            for (var unit : units.get(i)) {
                add(scores[i], unit, translations.chinese(unit.form(), tongue), standing);
            }
            for (var j = 0; j < chinese.size(); j++) {
                scores[i][j] *= shortness[j];
            }
        }
        return scores;
    }

    private Set<String> wanted(List<List<Unit>> units, Tongue tongue) {
        var wanted = new HashSet<String>();
        units.forEach(all ->
                all.forEach(unit -> translations.chinese(unit.form(), tongue).forEach(one -> wanted.add(one.word()))));
        return wanted;
    }

    private static Map<String, List<Integer>> standing(List<String> chinese, Set<String> wanted) {
        var standing = new HashMap<String, List<Integer>>();
        for (var j = 0; j < chinese.size(); j++) {
            for (var run : Runs.of(chinese.get(j), wanted::contains)) {
                standing.computeIfAbsent(run, _ -> new ArrayList<>()).add(j);
            }
        }
        return standing;
    }

    private static void add(double[] row, Unit unit, List<Rendering> renderings, Map<String, List<Integer>> standing) {
        var best = new double[row.length];
        for (var rendering : renderings) {
            var places = standing.getOrDefault(rendering.word(), List.of());
            var rarity = Math.log(1 + (double) row.length / (1 + places.size()));
            var value = unit.weight() * rendering.weight() * rarity * lengthFactor(rendering.word());
            places.forEach(place -> best[place] = Math.max(best[place], value));
        }
        for (var j = 0; j < row.length; j++) {
            row[j] += best[j];
        }
    }

    /** One character alone means little. */
    private static double lengthFactor(String word) {
        return switch (word.length()) {
            case 1 -> .35;
            case 2 -> 1;
            case 3 -> 1.15;
            default -> 1.25;
        };
    }

    private static double[] shortness(List<String> texts) {
        var mean = texts.stream().mapToInt(String::length).average().orElse(1);
        return texts.stream()
                .mapToDouble(text -> Math.pow(mean / text.length(), LENGTH))
                .toArray();
    }
}
