package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.List;
import org.kardan.matching.Annotator;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;

/**
 * How alike texts of different languages are in what they speak of.
 *
 * <p>Several signals are computed for each pair, brought to one scale and added.
 */
public final class Likeness {

    private final List<Signal> signals = new ArrayList<>();

    public Likeness(Vocabulary vocabulary, Annotator annotator, Definitions definitions) {
        signals.add(new ConceptSignal(vocabulary, annotator));
        signals.add(new MeaningSignal(new Meaning(vocabulary, definitions)));
    }

    /** One row per query, one column per document; only the order within a row means something. */
    public double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown) {
        var sum = new double[queries.size()][documents.size()];
        for (var signal : signals) {
            Scale.add(sum, signal.scores(queries, asked, documents, shown));
        }
        return sum;
    }
}
