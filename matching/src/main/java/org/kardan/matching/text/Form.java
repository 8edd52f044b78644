package org.kardan.matching.text;

import java.util.List;
import java.util.Locale;

/**
 * A spelling of a concept, folded and cut into words.
 *
 * @param stem it may begin a longer word
 * @param capitals a short abbreviation that must be written in capitals: CAN is a bus, can is a verb
 */
public record Form(String concept, List<String> words, boolean stem, boolean capitals) {

    private static final int LONGEST_ABBREVIATION = 4;

    public Form {
        words = List.copyOf(words);
    }

    static Form latin(String concept, String raw, boolean stem) {
        var words = Word.of(Folded.form(raw)).stream().map(Word::form).toList();
        var capitals = !stem
                && raw.length() <= LONGEST_ABBREVIATION
                && raw.chars().allMatch(Character::isLetter)
                && raw.equals(raw.toUpperCase(Locale.ROOT));
        return new Form(concept, words, stem, capitals);
    }

    String last() {
        return words.getLast();
    }

    int letters() {
        return words.stream().mapToInt(String::length).sum();
    }
}
