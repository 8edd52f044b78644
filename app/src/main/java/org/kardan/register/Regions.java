package org.kardan.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/** The regions that firms can have, found by code, official key or name in any of the three languages. */
public final class Regions {

    private static final String FILE = "regions.tsv";
    private static final Regions ALL = new Regions(read());

    private final List<Region> regions;
    private final Map<String, Region> byCode;
    private final Map<String, Region> byWord = new HashMap<>();

    private Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
        this.byCode = regions.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
        for (var region : regions) {
            for (var lang : Lang.values()) {
                byWord.put(region.side() + folded(region.names().exactly(lang)), region);
            }
        }
        // Keys are no words: 09 is Bavaria in Germany and nothing in China.
        regions.forEach(region -> byWord.put(region.side() + region.key(), region));
    }

    public static List<Region> all() {
        return ALL.regions;
    }

    public static List<Region> of(Side side) {
        return ALL.regions.stream().filter(region -> region.side() == side).toList();
    }

    public static Optional<Region> byCode(String code) {
        return Optional.ofNullable(ALL.byCode.get(code));
    }

    /** The region that somebody means by a code, an official key or a name, "Kreis" and "省" being optional. */
    public static Optional<Region> find(Side side, String text) {
        var wanted = text.strip();
        var code = ALL.byCode.get(wanted.toUpperCase(Locale.ROOT));
        if (code != null && code.side() == side) {
            return Optional.of(code);
        }
        var key = side == Side.CN && wanted.matches("[1-8][0-9]0000") ? wanted.substring(0, 2) : wanted;
        return Optional.ofNullable(ALL.byWord.get(side + key)).or(() -> word(side, wanted));
    }

    private static Optional<Region> word(Side side, String wanted) {
        return Optional.ofNullable(ALL.byWord.get(side + folded(wanted)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("(壮族|回族|维吾尔)?(自治区)$|特别行政区$|[省市]$", "")
                .replaceAll("^(kreisfreie stadt|kreis|stadt|landkreis) | (district|province|municipality)$", "")
                .strip();
    }

    private static List<Region> read() {
        var file = Objects.requireNonNull(Regions.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> region(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String[] cells) {
        return new Region(
                Side.valueOf(cells[0]),
                cells[1],
                cells[2],
                new Trilingual(cells[3], cells[4], cells[5]),
                cells[6].isEmpty() ? -1 : Integer.parseInt(cells[6]),
                cells[7].isEmpty() ? -1 : Integer.parseInt(cells[7]));
    }
}
