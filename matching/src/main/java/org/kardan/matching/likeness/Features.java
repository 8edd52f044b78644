package org.kardan.matching.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A sparse vector of non-negative weights, by number of the feature in rising order. */
record Features(int[] keys, float[] weights) {

    static final Features NONE = new Features(new int[0], new float[0]);

    static Features of(Map<Integer, Double> weights) {
        var keys = new int[weights.size()];
        var values = new float[keys.length];
        var at = 0;
        for (var feature : new TreeMap<>(weights).entrySet()) {
            keys[at] = feature.getKey();
            values[at++] = feature.getValue().floatValue();
        }
        return new Features(keys, values);
    }

    /** Keeps the {@code most} weightiest features. */
    static Features of(double[] dense, int most) {
        var kept = new HashMap<Integer, Double>();
        var sorted = Arrays.stream(dense).filter(value -> value > 0).sorted().toArray();
        var least = sorted.length > most ? sorted[sorted.length - most] : 0;
        for (var i = 0; i < dense.length; i++) {
            if (dense[i] > 0 && dense[i] >= least) {
                kept.put(i, dense[i]);
            }
        }
        return of(kept);
    }

    /** The same direction with length 1; nothing stays nothing. */
    Features unit() {
        var length = Math.sqrt(dot(this));
        if (length == 0) {
            return this;
        }
        var scaled = new float[weights.length];
        for (var i = 0; i < weights.length; i++) {
            scaled[i] = (float) (weights[i] / length);
        }
        return new Features(keys, scaled);
    }

    double dot(Features other) {
        var sum = 0.0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            if (keys[i] == other.keys[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
