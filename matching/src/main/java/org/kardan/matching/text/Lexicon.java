package org.kardan.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All forms of a vocabulary. In a text of one language its own forms are looked for as that language writes them; terms
 * of the other languages are recognised as foreign words.
 */
public final class Lexicon {

    private static final double FOREIGN = .85;
    private static final int LONG_ENOUGH_ABROAD = 6;

    private final LatinForms german = LatinForms.german();
    private final LatinForms english = LatinForms.english();
    /** Words that German and Chinese texts borrow: not the short ones, German Nut is no English nut. */
    private final LatinForms borrowed = LatinForms.english();

    private final ChineseForms chinese = new ChineseForms();
    private final Vetoes vetoes = new Vetoes();

    public void addGerman(String concept, String raw, boolean stem) {
        german.add(concept, raw, stem);
        borrow(concept, raw, stem);
    }

    public void addEnglish(String concept, String raw, boolean stem) {
        english.add(concept, raw, stem);
        borrow(concept, raw, stem);
    }

    public void addChinese(String concept, String raw) {
        chinese.add(concept, raw);
        borrow(concept, raw, false);
    }

    public void veto(String concept, String raw) {
        vetoes.add(concept, raw);
    }

    private void borrow(String concept, String raw, boolean stem) {
        var form = Form.latin(concept, raw, stem);
        var allLatin = Folded.form(raw).chars().noneMatch(c -> Word.isHan((char) c));
        if (!stem
                && allLatin
                && (form.capitals()
                        || form.words().size() > 1
                        || form.letters() >= LONG_ENOUGH_ABROAD
                        || raw.chars().anyMatch(Character::isDigit))) {
            borrowed.add(concept, raw, false);
        }
    }

    /** The finds that remain when the longest match wins, in reading order, and how much they cover. */
    public Found find(Folded text, boolean isGerman) {
        var all = new ArrayList<Find>();
        var words = Word.of(text.text());
        // Chinese texts borrow their Latin words from English.
        (isGerman ? german : english).find(text, words, all::add);
        borrowed.find(text, words, find -> all.add(new Find(find.concept(), find.start(), find.end(), FOREIGN)));
        chinese.find(text, all::add);
        all.removeIf(find -> vetoes.forbid(find, text.text()));
        var kept = longest(all);
        return new Found(kept, Coverage.of(text.text(), words, kept));
    }

    /** What was found and its share of the text. */
    public record Found(List<Find> finds, double coverage) {}

    /** Several concepts may share one span; a span that overlaps a longer one is dropped. */
    private static List<Find> longest(List<Find> all) {
        var bySpanAndConcept = new LinkedHashMap<String, Find>();
        all.stream()
                .sorted(Comparator.comparingInt((Find find) -> -find.length())
                        .thenComparingInt(Find::start)
                        .thenComparingDouble(find -> -find.confidence())
                        .thenComparing(Find::concept))
                .filter(find -> bySpanAndConcept.values().stream().noneMatch(kept -> clashes(kept, find)))
                .forEach(find ->
                        bySpanAndConcept.putIfAbsent(find.start() + " " + find.end() + " " + find.concept(), find));
        return bySpanAndConcept.values().stream()
                .sorted(Comparator.comparingInt(Find::start).thenComparing(Find::concept))
                .toList();
    }

    private static boolean clashes(Find kept, Find next) {
        var same = kept.start() == next.start() && kept.end() == next.end();
        return same ? next.confidence() < kept.confidence() : kept.overlaps(next.start(), next.end());
    }
}
