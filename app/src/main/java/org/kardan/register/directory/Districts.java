package org.kardan.register.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kardan.register.Regions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the districts of North Rhine-Westphalia as SVG paths, by NUTS code. For display only: simplified
 * borders (© GeoBasis-DE / BKG 2017, data simplified), drawn equirectangular with the scale of the middle latitude.
 */
@Component
class Districts {

    static final int WIDTH = 520;
    static final int HEIGHT = 520;

    private static final double WEST = 5.85;
    private static final double NORTH = 52.55;
    private static final double SCALE = 230;
    private static final double SHRINK = Math.cos(Math.toRadians(51.4));

    private final Map<String, String> paths = new LinkedHashMap<>();

    Districts(JsonMapper json) {
        try (var file = Objects.requireNonNull(Regions.class.getResourceAsStream("nrw-kreise.topo.json"))) {
            var topology = json.readTree(file);
            var arcs = arcs(topology);
            for (var shape : topology.path("objects").path("k").path("geometries")) {
                paths.put(shape.path("properties").path("nuts").asString(), path(shape, arcs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** NUTS code to the {@code d} of its path. */
    Map<String, String> paths() {
        return paths;
    }

    /** Undoes quantisation and delta coding, as TopoJSON 1.0 defines them. */
    private static List<List<double[]>> arcs(JsonNode topology) {
        var scale = topology.path("transform").path("scale");
        var shift = topology.path("transform").path("translate");
        var all = new ArrayList<List<double[]>>();
        for (var arc : topology.path("arcs")) {
            var points = new ArrayList<double[]>();
            double x = 0;
            double y = 0;
            for (var step : arc) {
                x += step.get(0).asDouble();
                y += step.get(1).asDouble();
                points.add(new double[] {
                    x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                    y * scale.get(1).asDouble() + shift.get(1).asDouble()
                });
            }
            all.add(points);
        }
        return all;
    }

    private static String path(JsonNode shape, List<List<double[]>> arcs) {
        var drawn = new StringBuilder();
        if (shape.path("type").asString().equals("MultiPolygon")) {
            shape.path("arcs").forEach(polygon -> polygon.forEach(ring -> draw(ring, arcs, drawn)));
        } else {
            shape.path("arcs").forEach(ring -> draw(ring, arcs, drawn));
        }
        return drawn.toString();
    }

    private static void draw(JsonNode ring, List<List<double[]>> arcs, StringBuilder drawn) {
        var first = true;
        for (var reference : ring) {
            var number = reference.asInt();
            // ~n means arc n backwards.
            var points = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            for (var point : points) {
                drawn.append(first ? 'M' : 'L')
                        .append(String.format(
                                Locale.ROOT,
                                "%.1f %.1f",
                                (point[0] - WEST) * SCALE * SHRINK,
                                (NORTH - point[1]) * SCALE));
                first = false;
            }
        }
        drawn.append('Z');
    }
}
