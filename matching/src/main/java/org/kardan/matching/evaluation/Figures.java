package org.kardan.matching.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures of one query, or their mean over queries; not a number where a query has no right document.
 *
 * @param recall1 share of right documents that rank first
 * @param recall10 share of right documents among the first ten
 * @param mrr 1 ÷ rank of the first right document
 * @param ndcg5 gain of the first five documents, divided by the best possible
 * @param p1 whether the first document is right
 */
record Figures(double recall1, double recall10, double mrr, double ndcg5, double p1) {

    static final List<Measure> MEASURES = List.of(
            new Measure("recall1", Figures::recall1),
            new Measure("recall10", Figures::recall10),
            new Measure("mrr", Figures::mrr),
            new Measure("ndcg5", Figures::ndcg5),
            new Measure("p1", Figures::p1));

    /** One of the measures by name. */
    record Measure(String name, ToDoubleFunction<Figures> value) {

        /** Its values over those queries that have one. */
        double[] of(List<Figures> figures) {
            return figures.stream()
                    .mapToDouble(value)
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
        }
    }
}
