package org.kardan.register.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kardan.register.tables.Recognition.Format;

/** Reads a table from a file. Cells come without surrounding blanks and control characters. */
public final class Tables {

    private Tables() {}

    public static void read(Path file, Layout layout, Limits limits, RowSink sink) throws IOException, BrokenFile {
        if (layout.format() == Format.XLSX) {
            Workbook.read(file, limits, sink);
        } else {
            Csv.read(file, layout, limits, sink);
        }
    }

    /** The first rows that are not empty, for a preview. */
    public static List<List<String>> head(Path file, Layout layout, int most) throws IOException, BrokenFile {
        var rows = new ArrayList<List<String>>();
        read(file, layout, Limits.USUAL, (_, cells) -> {
            rows.add(cells);
            return rows.size() < most;
        });
        return rows;
    }

    static String clean(String cell) {
        var isClean = cell.chars().allMatch(c -> c >= ' ' && c != 127 && c != 0xFEFF && c != 0xA0);
        return isClean
                ? cell.strip()
                : cell.replace("\uFEFF", "")
                        .replace('\u00A0', ' ')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }
}
