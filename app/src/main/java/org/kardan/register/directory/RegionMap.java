package org.kardan.register.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kardan.language.Side;
import org.kardan.register.Region;
import org.kardan.register.Regions;
import org.kardan.search.SearchResult.Count;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** How many of the found firms each region has: districts as outlines, Chinese provinces as a schematic of tiles. */
@Component
class RegionMap {

    private static final int[] STEPS = {1, 3, 8, 20, 50};

    private final Districts districts;

    RegionMap(Districts districts) {
        this.districts = districts;
    }

    /** One region: where it is drawn, how dark, and where a click leads. */
    record Area(Region region, String name, String path, long count, int level, String link) {

        /** Two characters for the tile. */
        String label() {
            return region.names().zh().isEmpty()
                    ? region.code()
                    : region.names().zh().replaceAll("[省市]$", "");
        }

        int x() {
            return region.column() * 44;
        }

        int y() {
            return region.row() * 44;
        }
    }

    record Drawing(List<Area> districts, List<Area> provinces) {

        /** The table beside the drawing: regions with firms, most first. */
        List<Area> table() {
            return java.util.stream.Stream.concat(districts.stream(), provinces.stream())
                    .filter(area -> area.count() > 0)
                    .sorted(Comparator.comparingLong(Area::count).reversed())
                    .toList();
        }

        int width() {
            return Districts.WIDTH;
        }

        int height() {
            return Districts.HEIGHT;
        }

        int tilesWide() {
            return provinces.stream().mapToInt(Area::x).max().orElse(0) + 44;
        }

        int tilesHigh() {
            return provinces.stream().mapToInt(Area::y).max().orElse(0) + 44;
        }
    }

    Drawing of(Reader reader, Filters filters, Directory.Found found) {
        var counts = found.facets().getOrDefault("region", List.of()).stream()
                .collect(Collectors.toMap(Count::value, Count::count));
        return new Drawing(
                Regions.of(Side.DE).stream()
                        .filter(region -> districts.paths().containsKey(region.code()))
                        .map(region -> area(reader, filters, counts, region))
                        .toList(),
                Regions.of(Side.CN).stream()
                        .filter(region -> region.row() >= 0)
                        .map(region -> area(reader, filters, counts, region))
                        .toList());
    }

    private Area area(Reader reader, Filters filters, Map<String, Long> counts, Region region) {
        var count = counts.getOrDefault(region.code(), 0L);
        return new Area(
                region,
                reader.t(region.names()),
                districts.paths().getOrDefault(region.code(), ""),
                count,
                level(count),
                reader.url("/firms" + filters.only("region", region.code())));
    }

    private static int level(long count) {
        var level = 0;
        for (var step : STEPS) {
            level += count >= step ? 1 : 0;
        }
        return level;
    }
}
