package org.kardan.matching;

import org.kardan.matching.text.Find;
import org.kardan.matching.text.Folded;
import org.kardan.matching.text.Lexicon;

/**
 * Finds the concepts of a vocabulary in texts.
 *
 * <p>Knows German compounds and inflection, Chinese in both scripts without a segmenter, English words, and foreign
 * words in each. The longest match wins; words that only look like a term are vetoed. Immutable once made, may be
 * shared between threads.
 */
public final class Annotator {

    private final Lexicon lexicon = new Lexicon();

    public Annotator(Vocabulary vocabulary) {
        vocabulary.concepts().forEach(this::add);
    }

    private void add(Concept concept) {
        concept.words().forEach((tongue, words) -> {
            words.labels().forEach(label -> add(concept.id(), tongue, label, false));
            words.stems().forEach(stem -> add(concept.id(), tongue, stem, true));
            words.vetoes().forEach(veto -> lexicon.veto(concept.id(), veto));
        });
    }

    private void add(String concept, Tongue tongue, String raw, boolean stem) {
        switch (tongue) {
            case DE -> lexicon.addGerman(concept, raw, stem);
            case ZH -> lexicon.addChinese(concept, raw);
            case EN -> lexicon.addEnglish(concept, raw, stem);
        }
    }

    public Annotation annotate(String text, Tongue tongue) {
        var folded = Folded.of(text);
        var found = lexicon.find(folded, tongue == Tongue.DE);
        return new Annotation(
                found.finds().stream().map(find -> span(find, folded)).toList(), found.coverage());
    }

    private static Span span(Find find, Folded folded) {
        return new Span(
                find.concept(),
                folded.start(find.start()),
                folded.end(find.end() - 1),
                folded.original(find.start(), find.end()),
                find.confidence());
    }
}
