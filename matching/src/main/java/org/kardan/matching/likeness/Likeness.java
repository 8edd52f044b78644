package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.List;
import org.kardan.matching.Annotator;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.lexicons.Lexicons;

/**
 * How alike texts of different languages are in what they speak of.
 *
 * <p>Several signals are computed for each pair, brought to one scale and added.
 */
public final class Likeness {

    private static final double CONCEPTS = 1;
    private static final double MEANING = 3.5;
    private static final double TRANSLATIONS = 1;
    private static final double ENGLISH = 1;

    private final List<Weighed> signals = new ArrayList<>();

    private record Weighed(Signal signal, double weight) {}

    public Likeness(Vocabulary vocabulary, Annotator annotator, Definitions definitions, Lexicons lexicons) {
        signals.add(new Weighed(new ConceptSignal(vocabulary, annotator), CONCEPTS));
        signals.add(new Weighed(new MeaningSignal(new Meaning(vocabulary, definitions)), MEANING));
        if (!lexicons.isEmpty()) {
            signals.add(new Weighed(new TranslationSignal(lexicons), TRANSLATIONS));
            signals.add(new Weighed(new EnglishSignal(lexicons), ENGLISH));
        }
    }

    /** One row per query, one column per document; only the order within a row means something. */
    public double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown) {
        var sum = new double[queries.size()][documents.size()];
        for (var signal : signals) {
            Scale.add(sum, signal.signal().scores(queries, asked, documents, shown), signal.weight());
        }
        return sum;
    }
}
