package org.kardan.matching.likeness;

import java.util.List;
import org.kardan.matching.Tongue;

/** Nearness to the same concepts, also where no term stands literally. */
final class MeaningSignal implements Signal {

    private final Meaning meaning;

    MeaningSignal(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown) {
        var one = queries.stream().map(text -> meaning.of(text, asked)).toList();
        var other = documents.stream().map(text -> meaning.of(text, shown)).toList();
        var scores = new double[one.size()][other.size()];
        for (var i = 0; i < one.size(); i++) {
            for (var j = 0; j < other.size(); j++) {
                scores[i][j] = one.get(i).dot(other.get(j));
            }
        }
        return scores;
    }
}
