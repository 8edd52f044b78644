package org.kardan.matching.pairs;

import java.util.Set;
import org.kardan.matching.Intent;
import org.kardan.matching.Topics;

/**
 * One entry as numbers.
 *
 * @param apart entries with the same value never meet: their party, or a whole side
 * @param concepts numbers of what it asks or shows
 * @param trusts how sure that is, by the same place
 * @param required by the same place: a certificate that a request demands
 * @param weight sum of the weights of all concepts
 */
record Packed(
        String id,
        Intent intent,
        String party,
        String apart,
        int[] concepts,
        double[] trusts,
        boolean[] required,
        double weight,
        Set<String> forms) {

    static Packed of(Topics topics, String apart, Relations relations) {
        var known = topics.concepts().stream()
                .filter(concept -> relations.number(concept) >= 0)
                .toList();
        var entry = topics.entry();
        var required = new boolean[known.size()];
        for (var i = 0; i < required.length; i++) {
            required[i] = entry.certificates().contains(known.get(i));
        }
        var concepts = known.stream().mapToInt(relations::number).toArray();
        var weight = 0.0;
        for (var concept : concepts) {
            weight += relations.weight(concept);
        }
        return new Packed(
                entry.id(),
                entry.intent(),
                entry.party(),
                apart,
                concepts,
                known.stream().mapToDouble(topics::trust).toArray(),
                required,
                weight,
                entry.forms());
    }

    boolean mayMeet(Packed other) {
        return intent != other.intent && !party.equals(other.party) && !apart.equals(other.apart);
    }

    boolean sharesForm(Packed other) {
        return forms.isEmpty() || other.forms.isEmpty() || forms.stream().anyMatch(other.forms::contains);
    }
}
