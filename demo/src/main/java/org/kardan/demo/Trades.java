package org.kardan.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All trades, read from the phrase files in {@code trades/}. */
record Trades(List<Trade> all) {

    static Trades read(Path folder) throws IOException {
        var all = new ArrayList<Trade>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                blocks(Lines.of(file)).forEach(block -> all.add(trade(block)));
            }
        }
        return new Trades(List.copyOf(all));
    }

    Trade get(String id) {
        return all.stream()
                .filter(trade -> trade.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No trade " + id + ". Maybe misspelt in a line of needs."));
    }

    private static List<List<String>> blocks(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("= ")) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private static Trade trade(List<String> block) {
        var head = block.getFirst().substring(2).split("\\s*\\|\\s*");
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (var line : block.subList(1, block.size())) {
            int blank = line.indexOf(' ');
            texts.computeIfAbsent(line.substring(0, blank), _ -> new ArrayList<>())
                    .add(line.substring(blank + 1));
        }
        return new Trade(
                head[0],
                new Term(head[1], head[2], head[3]),
                words(texts, "class"),
                words(texts, "weight").stream().map(Integer::valueOf).toList(),
                words(texts, "needs"),
                texts.getOrDefault("p", List.of()).stream().map(Term::of).toList(),
                texts.getOrDefault("m", List.of()).stream().map(Term::of).toList(),
                texts);
    }

    private static List<String> words(Map<String, List<String>> texts, String kind) {
        return Arrays.asList(texts.getOrDefault(kind, List.of("")).getFirst().split("\\s+"));
    }
}
