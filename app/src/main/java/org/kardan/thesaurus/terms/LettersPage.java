package org.kardan.thesaurus.terms;

import com.ibm.icu.text.AlphabeticIndex;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * All names of one language under their first letters, Chinese ones by pinyin.
 *
 * @param lang the language of the names, not necessarily the reader's
 * @param chosen the letter that was asked for; the first one if nothing stands below it
 */
record LettersPage(Reader reader, Lang lang, List<Letter> letters, Letter chosen) implements Page {

    /** One letter with its names in order. */
    record Letter(String label, List<Name> names) {}

    /** A name and its concept. */
    record Name(String name, Term term) {

        boolean isPreferred(Lang lang) {
            return term.label().exactly(lang).equals(name);
        }
    }

    static LettersPage of(Reader reader, Lang lang, String letter, Edition edition) {
        var letters = letters(lang, edition);
        var chosen = letters.stream()
                .filter(one -> one.label().equals(letter))
                .findFirst()
                .or(() -> letters.stream()
                        .filter(one -> Character.isLetter(one.label().codePointAt(0)))
                        .findFirst())
                .orElse(new Letter("", List.of()));
        return new LettersPage(reader, lang, letters, chosen);
    }

    private static List<Letter> letters(Lang lang, Edition edition) {
        var index = new AlphabeticIndex<Name>(lang.locale());
        edition.terms()
                .values()
                .forEach(term -> Stream.concat(
                                Stream.of(term.label().exactly(lang)), term.alternativesIn(lang).stream())
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> index.addRecord(name, new Name(name, term))));
        return StreamSupport.stream(index.spliterator(), false)
                .filter(bucket -> bucket.size() > 0)
                .map(bucket -> new Letter(
                        bucket.getLabel(),
                        StreamSupport.stream(bucket.spliterator(), false)
                                .map(AlphabeticIndex.Record::getData)
                                .sorted(Comparator.comparing(Name::name, Collation.of(lang)))
                                .toList()))
                .toList();
    }

    @Override
    public String title() {
        return reader.t("thesaurus.letters.title");
    }

    String link(Lang other, String letter) {
        return reader.url("/thesaurus/letters?in=" + other.path() + "&letter=" + Reader.encoded(letter));
    }
}
