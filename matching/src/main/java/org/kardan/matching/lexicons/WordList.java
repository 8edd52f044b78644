package org.kardan.matching.lexicons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Words with their translations, in flat sorted arrays; looked up from either side. */
public final class WordList {

    private final Terms words;
    private final Terms translations;
    private final Links forth;
    private final Links back;

    private WordList(Terms words, Terms translations, Links forth, Links back) {
        this.words = words;
        this.translations = translations;
        this.forth = forth;
        this.back = back;
    }

    /** One translation with its trust, 1 or less. */
    public record Translation(String word, double weight) {}

    /** Which word belongs to which, by number; the links of word i stand from starts[i] to before starts[i + 1]. */
    private record Links(int[] starts, int[] targets, float[] weights) {

        static Links of(List<int[]> sorted, List<Float> weights, int size, int from, int to) {
            var starts = new int[size + 1];
            var targets = new int[sorted.size()];
            var kept = new float[sorted.size()];
            for (var pair : sorted) {
                starts[pair[from] + 1]++;
            }
            for (var i = 0; i < size; i++) {
                starts[i + 1] += starts[i];
            }
            var next = starts.clone();
            for (var i = 0; i < targets.length; i++) {
                var at = next[sorted.get(i)[from]]++;
                targets[at] = sorted.get(i)[to];
                kept[at] = weights.get(i);
            }
            return new Links(starts, targets, kept);
        }

        List<Translation> of(int number, Terms terms) {
            var found = new ArrayList<Translation>();
            for (var at = starts[number]; at < starts[number + 1]; at++) {
                found.add(new Translation(terms.get(targets[at]), weights[at]));
            }
            return found;
        }
    }

    static WordList of(Collection<WordPair> pairs) {
        var words = Terms.of(texts(pairs, WordPair::from));
        var translations = Terms.of(texts(pairs, WordPair::to));
        var numbered = new ArrayList<int[]>();
        var weights = new ArrayList<Float>();
        pairs.stream()
                .sorted(Comparator.comparing(WordPair::from).thenComparing(WordPair::to))
                .forEach(pair -> {
                    numbered.add(new int[] {words.find(pair.from()), translations.find(pair.to())});
                    weights.add(pair.weight());
                });
        return new WordList(
                words,
                translations,
                Links.of(numbered, weights, words.size(), 0, 1),
                Links.of(numbered, weights, translations.size(), 1, 0));
    }

    private static List<String> texts(Collection<WordPair> pairs, Function<WordPair, String> side) {
        return pairs.stream().map(side).toList();
    }

    /** Number of word pairs. */
    public int size() {
        return forth.targets().length;
    }

    public boolean knows(String word) {
        return words.find(word) >= 0;
    }

    public boolean knowsTranslation(String word) {
        return translations.find(word) >= 0;
    }

    public List<Translation> translations(String word) {
        var number = words.find(word);
        return number < 0 ? List.of() : forth.of(number, translations);
    }

    public List<Translation> backwards(String translation) {
        var number = translations.find(translation);
        return number < 0 ? List.of() : back.of(number, words);
    }
}
