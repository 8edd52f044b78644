package org.kardan.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in which a concept must not be found, by concept. */
public final class Vetoes {

    private final Map<String, List<String>> byConcept = new HashMap<>();

    public void add(String concept, String raw) {
        byConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(Folded.form(raw));
    }

    boolean forbid(Find find, String folded) {
        return byConcept.getOrDefault(find.concept(), List.of()).stream().anyMatch(veto -> stands(veto, find, folded));
    }

    private static boolean stands(String veto, Find find, String folded) {
        for (var at = folded.indexOf(veto); at >= 0; at = folded.indexOf(veto, at + 1)) {
            if (find.overlaps(at, at + veto.length())) {
                return true;
            }
        }
        return false;
    }
}
