package org.kardan.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The German or English forms of a vocabulary, and how they are found in the words of a text. */
public final class LatinForms {

    private static final double STEM = .95;
    private static final double HEAD_OF_COMPOUND = .95;
    private static final double OTHER_PART = .85;

    private final boolean compounds;
    private final Trie<Form> parts = new Trie<>();
    private final Map<String, List<Form>> phrases = new HashMap<>();

    private LatinForms(boolean compounds) {
        this.compounds = compounds;
    }

    /** Forms are also found inside words: Druckguss in Aluminiumdruckgussteil. */
    public static LatinForms german() {
        return new LatinForms(true);
    }

    /** Forms are found as words, stems at the beginning of words. */
    public static LatinForms english() {
        return new LatinForms(false);
    }

    public void add(String concept, String raw, boolean stem) {
        var form = Form.latin(concept, raw, stem);
        if (form.words().size() == 1) {
            parts.put(form.last(), form);
        } else if (!form.words().isEmpty()) {
            phrases.computeIfAbsent(Inflection.bare(form.words().getFirst()), _ -> new ArrayList<>())
                    .add(form);
        }
    }

    void find(Folded text, List<Word> words, Consumer<Find> found) {
        for (var i = 0; i < words.size(); i++) {
            findParts(text, words.get(i), found);
            for (var form : phrases.getOrDefault(Inflection.bare(words.get(i).form()), List.of())) {
                findPhrase(words, i, form, found);
            }
        }
    }

    private record Part(Form form, int from, int to) {}

    private void findParts(Folded text, Word word, Consumer<Find> found) {
        var candidates = new ArrayList<Part>();
        var lastStart = compounds ? word.length() - 1 : 0;
        for (var at = 0; at <= lastStart; at++) {
            var from = at;
            parts.from(word.form(), at, (form, to) -> candidates.add(new Part(form, from, to)));
        }
        for (var part : candidates) {
            if (fits(text, word, part, candidates)) {
                found.accept(new Find(
                        part.form().concept(),
                        word.start() + part.from(),
                        word.start() + part.to(),
                        confidence(word, part)));
            }
        }
    }

    private boolean fits(Folded text, Word word, Part part, List<Part> all) {
        var tail = word.form().substring(part.to());
        if (part.form().capitals()) {
            var original = text.original(word.start(), word.start() + part.to());
            return part.from() == 0
                    && original.chars().allMatch(Character::isUpperCase)
                    && Inflection.isEnglishEnding(tail);
        }
        if (!compounds) {
            return part.form().stem() || Inflection.isEnglishEnding(tail);
        }
        var isShort = part.form().last().length() <= Inflection.SHORT;
        return startsWell(word.form(), part, isShort, all) && endsWell(part, isShort, tail, all);
    }

    private boolean startsWell(String word, Part part, boolean isShort, List<Part> all) {
        return part.from() == 0
                || isPartEnd(word, part.from(), all)
                || !isShort && Inflection.mayPrecede(word.substring(0, part.from()));
    }

    private boolean endsWell(Part part, boolean isShort, String tail, List<Part> all) {
        if (part.form().stem()) {
            return true;
        }
        return isShort ? Inflection.isGermanEnding(tail) || isPartStart(part.to(), all) : Inflection.mayFollow(tail);
    }

    /** Another known part, long enough to trust, ends here, perhaps with a linking letter. */
    private static boolean isPartEnd(String word, int at, List<Part> all) {
        return all.stream()
                .anyMatch(other -> other.to() <= at
                        && other.to() - other.from() >= Inflection.SHORT
                        && Inflection.links().contains(word.substring(other.to(), at)));
    }

    private static boolean isPartStart(int at, List<Part> all) {
        return all.stream().anyMatch(other -> other.from() == at && other.to() - at > Inflection.SHORT);
    }

    private double confidence(Word word, Part part) {
        var sure = part.form().stem() ? STEM : 1;
        if (!compounds || part.from() == 0 && part.to() == word.length()) {
            return sure;
        }
        var last = Inflection.isGermanEnding(word.form().substring(part.to()));
        return sure * (last ? part.from() == 0 ? 1 : HEAD_OF_COMPOUND : OTHER_PART);
    }

    private void findPhrase(List<Word> words, int first, Form form, Consumer<Find> found) {
        var size = form.words().size();
        if (first + size > words.size()) {
            return;
        }
        for (var i = 1; i < size; i++) {
            var word = words.get(first + i);
            if (!word.joined()
                    || i < size - 1 && !sameButEnding(word.form(), form.words().get(i))) {
                return;
            }
        }
        var last = words.get(first + size - 1);
        if (endsPhrase(last.form(), form)) {
            found.accept(new Find(
                    form.concept(),
                    words.get(first).start(),
                    last.start() + form.last().length(),
                    form.stem() ? STEM : 1));
        }
    }

    private boolean endsPhrase(String word, Form form) {
        if (!word.startsWith(form.last())) {
            return false;
        }
        var tail = word.substring(form.last().length());
        if (form.stem()) {
            return true;
        }
        return compounds ? Inflection.mayFollow(tail) : Inflection.isEnglishEnding(tail);
    }

    private static boolean sameButEnding(String word, String form) {
        return Inflection.bare(word).equals(Inflection.bare(form));
    }
}
