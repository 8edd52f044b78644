package org.kardan.matching.likeness;

import java.util.Map;
import org.kardan.matching.Tongue;

/** What the concepts of a thesaurus mean, in a sentence per language, by concept id. */
public record Definitions(Map<String, Map<Tongue, String>> texts) {

    public static final Definitions NONE = new Definitions(Map.of());

    public Definitions {
        texts = Map.copyOf(texts);
    }

    String of(String concept, Tongue tongue) {
        return texts.getOrDefault(concept, Map.of()).getOrDefault(tongue, "");
    }
}
