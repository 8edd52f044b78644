package org.kardan.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The morphemes all invented names are made of; each name carries a marker such as Fabel or 乌有. */
record NameParts(Map<String, List<String>> sections) {

    static NameParts read(Path phrases) {
        return new NameParts(Lines.sections(phrases.resolve("names.txt")));
    }

    List<String> words(String section) {
        var words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException("No section [" + section + "]. Maybe renamed in names.txt.");
        }
        return words;
    }

    List<Term> terms(String section) {
        return words(section).stream().map(Term::of).toList();
    }
}
