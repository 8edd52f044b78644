package org.kardan.register.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.register.Firm;
import org.kardan.register.Regions;
import org.kardan.search.SearchResult.Count;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/** The directory: search, facets, chosen filters, and the firms as a list or on the map. */
record DirectoryPage(
        Reader reader, Filters filters, Directory.Found found, FacetNames names, RegionMap.@Nullable Drawing drawing)
        implements Page {

    private static final int MOST_VALUES = 12;

    @Override
    public String title() {
        return reader.t("register.directory.title");
    }

    /** One more chosen filter as a pill. */
    record Pill(String label, String without) {}

    List<Pill> pills() {
        return filters.chosen().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .map(value -> new Pill(name(facet.getKey(), value), filters.without(facet.getKey(), value))))
                .toList();
    }

    List<String> facets() {
        return Filters.FACETS.stream()
                .filter(facet -> reader.may(Right.MANAGE_REGISTER) || !Filters.FOR_MANAGERS.contains(facet))
                .filter(facet -> !values(facet).isEmpty())
                .toList();
    }

    /** The most frequent values; chosen ones always. */
    List<Count> values(String facet) {
        var all = found.facets().getOrDefault(facet, List.of());
        return java.util.stream.IntStream.range(0, all.size())
                .filter(at -> at < MOST_VALUES || filters.has(facet, all.get(at).value()))
                .mapToObj(all::get)
                .toList();
    }

    String name(String facet, String value) {
        return names.of(reader, facet, value);
    }

    String place(Firm firm) {
        var region = Regions.byCode(firm.region())
                .map(found -> reader.t(found.names()))
                .orElse("");
        var city = reader.t(firm.city());
        return city.isEmpty() || region.equals(city) || region.isEmpty()
                ? city + (city.isEmpty() ? region : "")
                : city + ", " + region;
    }

    int pages() {
        return (int) Math.max(1, (found.total() + Filters.PER_PAGE - 1) / Filters.PER_PAGE);
    }

    String link(String query) {
        return reader.url("/firms" + query);
    }
}
