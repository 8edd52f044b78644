package org.kardan.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kardan.matching.Tongue;

/**
 * What is to be ranked: queries, the pool of documents, and which documents are right for a query.
 *
 * @param grades per query the grade of each judged document, by its place in the pool; all others have 0
 */
record Task(
        List<String> queries, Tongue asked, List<String> documents, Tongue shown, List<Map<Integer, Integer>> grades) {

    Task {
        queries = List.copyOf(queries);
        documents = List.copyOf(documents);
        grades = List.copyOf(grades);
    }

    /** The other direction: every document asks for the queries it was right for. */
    Task reversed() {
        var turned = new ArrayList<Map<Integer, Integer>>();
        documents.forEach(_ -> turned.add(new TreeMap<>()));
        for (var query = 0; query < grades.size(); query++) {
            for (var judged : grades.get(query).entrySet()) {
                turned.get(judged.getKey()).put(query, judged.getValue());
            }
        }
        return new Task(documents, shown, queries, asked, turned);
    }
}
