package org.kardan.register.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/** An entry before and after; tells the journal which fields differ. */
public record Change(Kept before, Kept after) {

    public boolean isEmpty() {
        return before.equals(after);
    }

    /** The old values of the fields that differ. */
    Map<String, String> oldValues() {
        return differing(fields(before), fields(after));
    }

    /** The new values of the fields that differ. */
    Map<String, String> newValues() {
        return differing(fields(after), fields(before));
    }

    private static Map<String, String> differing(Map<String, String> values, Map<String, String> others) {
        var differing = new LinkedHashMap<>(values);
        differing.entrySet().removeIf(field -> field.getValue().equals(others.get(field.getKey())));
        return differing;
    }

    private static Map<String, String> fields(Kept kept) {
        var profile = kept.profile();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "name", profile.names());
        fields.put("pinyin", profile.pinyin());
        putFacts(fields, profile.facts());
        fields.put("size", profile.size().name());
        fields.put("certificates", String.join(", ", profile.certificates()));
        put(fields, "capabilities", profile.capabilities());
        fields.put("visibility", profile.visibility().name());
        fields.put("sites", profile.sites().isEmpty() ? "" : ProfileJson.write(profile.sites()));
        profile.identifiers().forEach(each -> fields.put(each.scheme().name(), each.value()));
        fields.put("state", kept.state().name());
        fields.put("archived", Boolean.toString(kept.archived()));
        return fields;
    }

    private static void putFacts(Map<String, String> fields, Facts facts) {
        fields.put("shortName", facts.shortName());
        fields.put("legalForm", facts.legalForm());
        fields.put("website", facts.website());
        fields.put("email", facts.email());
        fields.put("phone", facts.phone());
        put(fields, "trade", facts.trade());
        fields.put("founded", facts.founded() == null ? "" : facts.founded().toString());
        fields.put(
                "employees", facts.employees() == null ? "" : facts.employees().toString());
        fields.put("turnover", facts.turnover());
        fields.put("tier", facts.tier());
    }

    private static void put(Map<String, String> fields, String name, Trilingual text) {
        for (var lang : Lang.values()) {
            fields.put(name + "." + lang.path(), text.exactly(lang));
        }
    }
}
