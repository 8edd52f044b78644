package org.kardan.matching.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the ranking of one task is worth.
 *
 * @param figures per query that has at least one judged document
 * @param pool number of documents to choose from
 */
record Result(List<Figures> figures, int pool) {

    Result {
        figures = List.copyOf(figures);
    }

    static Result of(Task task, double[][] scores) {
        var figures = new ArrayList<Figures>();
        for (var query = 0; query < task.queries().size(); query++) {
            var grades = task.grades().get(query);
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                figures.add(new Grading(scores[query], grades).figures());
            }
        }
        return new Result(figures, task.documents().size());
    }

    int queries() {
        return figures.size();
    }
}
