package org.kardan.thesaurus.proposals;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Alteration;

/** A change as fields of the journal. */
final class Told {

    private Told() {}

    static Map<String, String> of(Alteration content, String reason) {
        var fields = new TreeMap<String, String>();
        fields.put("deed", content.deed().name());
        fields.put("concept", content.concept());
        fields.put("other", content.other());
        fields.put(
                "facet",
                content.facetOrNull() == null ? "" : content.facetOrNull().path());
        fields.put("broader", String.join("; ", new TreeSet<>(content.broader())));
        fields.put("related", String.join("; ", new TreeSet<>(content.related())));
        for (var lang : Lang.values()) {
            fields.put(
                    "labels." + lang.path(),
                    String.join("; ", content.names(lang).labels()));
            fields.put(
                    "stems." + lang.path(),
                    String.join("; ", content.names(lang).stems()));
            fields.put(
                    "vetoes." + lang.path(),
                    String.join("; ", content.names(lang).vetoes()));
            fields.put("definition." + lang.path(), content.definition().exactly(lang));
        }
        fields.put("reason", reason);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
