package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Tongue;

/** A signal that turns each text into features of its own; rare features count more; the cosine compares. */
abstract class FeatureSignal implements Signal {

    abstract Map<Integer, Double> features(String text, Tongue tongue);

    abstract double weight(int feature);

    @Override
    public double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown) {
        var raw = new ArrayList<Map<Integer, Double>>();
        queries.forEach(text -> raw.add(features(text, asked)));
        documents.forEach(text -> raw.add(features(text, shown)));
        var frequency = new HashMap<Integer, Integer>();
        raw.forEach(one -> one.keySet().forEach(key -> frequency.merge(key, 1, Integer::sum)));
        var all = raw.stream().map(one -> weigh(one, frequency, raw.size())).toList();
        var scores = new double[queries.size()][documents.size()];
        for (var i = 0; i < queries.size(); i++) {
            for (var j = 0; j < documents.size(); j++) {
                scores[i][j] = all.get(i).dot(all.get(queries.size() + j));
            }
        }
        return scores;
    }

    private Features weigh(Map<Integer, Double> raw, Map<Integer, Integer> frequency, int all) {
        var weighed = new HashMap<Integer, Double>();
        raw.forEach((key, value) -> weighed.put(
                key, value * weight(key) * Math.log(1 + (double) all / (1 + frequency.getOrDefault(key, 0)))));
        return Features.of(weighed).unit();
    }
}
