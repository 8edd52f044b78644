package org.kardan.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the congress as one JSON document; the texts come from {@code congress.txt}, German = Chinese = English. */
record CongressFile(Congress congress, List<Person> officials, Path phrases) {

    void write(Path file) throws IOException {
        Files.writeString(file, Json.pretty(document()));
    }

    private Map<String, Object> document() {
        var texts = Lines.sections(phrases.resolve("congress.txt"));
        var document = new LinkedHashMap<String, Object>();
        document.put("code", "WUPPERTAL-2027");
        document.put("name", trilingual(line(texts, "name")));
        document.put("subtitle", trilingual(line(texts, "subtitle")));
        document.put("venue", trilingual(line(texts, "venue")));
        document.put("address", trilingual(line(texts, "address")));
        document.put("city", "Wuppertal");
        document.put("date", "2027-09-20");
        document.put("zone", "Europe/Berlin");
        document.put("capacity", 400);
        document.put("slots", Congress.slots());
        document.put("tables", IntStream.rangeClosed(1, 25).boxed().toList());
        document.put("interpreters", interpreters());
        document.put("programme", programme(texts.getOrDefault("programme", List.of())));
        document.put("exhibitors", congress.exhibitors());
        document.put("registrations", registrations());
        document.put("wishes", congress.wishes());
        return document;
    }

    private List<Map<String, Object>> registrations() {
        var rows = new ArrayList<>(congress.registrations());
        for (var official : officials) {
            var row = new LinkedHashMap<String, Object>();
            row.put("person", official.reference());
            row.put("side", official.languages().contains("de") ? "DE" : "CN");
            row.put("kind", "OFFICIAL");
            row.put("languages", official.languages());
            rows.add(row);
        }
        return rows;
    }

    /** Four interpreters stay the morning only and two come at noon, as is usual with freelancers. */
    private List<Map<String, Object>> interpreters() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(number -> {
                    var row = new LinkedHashMap<String, Object>();
                    row.put("person", "D-%03d".formatted(number));
                    row.put("languages", number % 3 == 0 ? List.of("de", "zh", "en") : List.of("de", "zh"));
                    row.put("firstSlot", number > 28 ? 9 : 1);
                    row.put("lastSlot", number > 24 && number <= 28 ? 8 : 16);
                    return (Map<String, Object>) row;
                })
                .toList();
    }

    private static List<Map<String, Object>> programme(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    var head = line.split("\\s*;\\s*", 5);
                    var row = new LinkedHashMap<String, Object>();
                    row.put("start", head[0]);
                    row.put("end", head[1]);
                    row.put("kind", head[2]);
                    row.put("languages", List.of(head[3].split(" ")));
                    row.put("title", trilingual(head[4]));
                    return (Map<String, Object>) row;
                })
                .toList();
    }

    private static String line(Map<String, List<String>> texts, String section) {
        return texts.getOrDefault(section, List.of("= =")).getFirst();
    }

    private static Map<String, String> trilingual(String line) {
        var term = Term.of(line);
        var map = new LinkedHashMap<String, String>();
        map.put("de", term.de());
        map.put("zh", term.zh());
        map.put("en", term.en());
        return map;
    }
}
