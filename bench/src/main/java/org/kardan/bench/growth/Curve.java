package org.kardan.bench.growth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.kardan.bench.timetable.Crowd;

/** A drawing of one figure over the number of participants, a line for each slack, and a dashed line at the bar. */
record Curve(String title, double bar, ToDoubleFunction<Point> figure) {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;
    private static final int LEFT = 50;
    private static final int RIGHT = 90;
    private static final int TOP = 40;
    private static final int BOTTOM = 40;
    private static final List<String> COLOURS = List.of("#0b5394", "#b45f06", "#38761d", "#741b47", "#444444");

    String svg(List<Point> points) {
        var lines = points.stream()
                .filter(Point::found)
                .collect(Collectors.groupingBy(point -> point.crowd().slack(), TreeMap::new, Collectors.toList()));
        int most = points.stream()
                .map(Point::crowd)
                .mapToInt(Crowd::participants)
                .max()
                .orElse(1);
        double highest =
                Math.max(1.2 * bar, points.stream().mapToDouble(figure).max().orElse(0) * 1.1);
        var svg = new StringBuilder(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\"><rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH, HEIGHT));
        svg.append(label(LEFT, 20, title));
        svg.append(line(LEFT, y(0, highest), WIDTH - RIGHT, y(0, highest), ""));
        svg.append(line(LEFT, TOP, LEFT, y(0, highest), ""));
        svg.append(line(LEFT, y(bar, highest), WIDTH - RIGHT, y(bar, highest), " stroke-dasharray=\"5 4\""));
        svg.append(label(8, y(bar, highest) + 4, text("%.0f", bar))).append(label(8, y(0, highest) + 4, "0"));
        points.stream()
                .map(point -> point.crowd().participants())
                .distinct()
                .forEach(people -> svg.append(label(x(people, most) - 14, HEIGHT - BOTTOM + 18, text("%d", people))));
        int colour = 0;
        for (var entry : lines.entrySet()) {
            svg.append(drawn(entry, most, highest, COLOURS.get(colour++ % COLOURS.size())));
        }
        return svg.append(label(LEFT, HEIGHT - 6, "participants; 6 meetings for each"))
                .append("</svg>\n")
                .toString();
    }

    private String drawn(Map.Entry<Double, List<Point>> entry, int most, double highest, String colour) {
        var places = entry.getValue().stream()
                .map(point ->
                        text("%d,%d", x(point.crowd().participants(), most), y(figure.applyAsDouble(point), highest)))
                .collect(Collectors.joining(" "));
        double last = figure.applyAsDouble(entry.getValue().getLast());
        return text("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", places, colour)
                + label(WIDTH - RIGHT + 6, y(last, highest) + 4, text("slack %.2f", entry.getKey()));
    }

    private static int x(int people, int most) {
        return LEFT + (WIDTH - LEFT - RIGHT) * people / most;
    }

    private static int y(double value, double highest) {
        return HEIGHT - BOTTOM - (int) Math.round((HEIGHT - TOP - BOTTOM) * value / highest);
    }

    private static String label(int x, int y, String words) {
        return text("<text x=\"%d\" y=\"%d\">%s</text>%n", x, y, words);
    }

    private static String line(int x, int y, int toX, int toY, String kind) {
        return text("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888888\"%s/>%n", x, y, toX, toY, kind);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
