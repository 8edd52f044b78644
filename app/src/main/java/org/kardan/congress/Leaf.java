package org.kardan.congress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kardan.register.Firm;

/**
 * One leaf of a long list about firms, narrowed by name and side.
 *
 * @param found how many there are on all leaves together
 * @param page counts from 1
 * @param side name of a side, empty for both
 */
public record Leaf<T>(List<T> lines, int found, int page, String q, String side) {

    private static final int SIZE = 50;

    public Leaf {
        lines = List.copyOf(lines);
    }

    public static <T> Leaf<T> of(Entered asked, Collection<T> all, Function<T, Firm> firmOf) {
        var wanted = asked.get("q").toLowerCase(Locale.ROOT);
        var side = asked.get("side");
        var found = all.stream()
                .filter(one -> side.isEmpty() || firmOf.apply(one).side().name().equals(side))
                .filter(one -> wanted.isEmpty() || names(firmOf.apply(one)).contains(wanted))
                .toList();
        var page = Math.clamp(numberOf(asked.get("page")), 1, Math.max(1, pages(found.size())));
        var lines = found.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
        return new Leaf<>(lines, found.size(), page, asked.get("q"), side);
    }

    private static String names(Firm firm) {
        var names = firm.names();
        return (names.de() + " " + names.zh() + " " + names.en() + " " + firm.pinyin()).toLowerCase(Locale.ROOT);
    }

    private static int numberOf(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static int pages(int found) {
        return (found + SIZE - 1) / SIZE;
    }

    public int pages() {
        return pages(found);
    }

    public boolean isNarrowed() {
        return !q.isEmpty() || !side.isEmpty();
    }

    /** The query of another leaf of the same list. */
    public String query(int other) {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&side="
                + URLEncoder.encode(side, StandardCharsets.UTF_8) + "&page=" + other;
    }
}
