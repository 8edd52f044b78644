package org.kardan.register.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The headers that lists use for each column, in three languages. */
final class Headers {

    private static final Map<String, Column> KNOWN = read();

    private Headers() {}

    /** The column that a header usually means. */
    static Optional<Column> find(String header) {
        return Optional.ofNullable(KNOWN.get(folded(header)));
    }

    static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Map<String, Column> read() {
        var known = new HashMap<String, Column>();
        for (var cells : lines()) {
            Arrays.stream(cells)
                    .skip(1)
                    .flatMap(names -> Arrays.stream(names.split("\\|")))
                    .forEach(name -> known.putIfAbsent(folded(name), Column.valueOf(cells[0])));
        }
        return known;
    }

    private static List<String[]> lines() {
        var file = Objects.requireNonNull(Column.class.getResourceAsStream("/org/kardan/register/columns.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
