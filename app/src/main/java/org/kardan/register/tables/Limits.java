package org.kardan.register.tables;

import java.util.List;
import org.kardan.register.tables.BrokenFile.Reason;

/**
 * How big a table may be. Beyond this a file is a mistake or an attack.
 *
 * @param unpacked bytes that a workbook may have when unpacked
 * @param sharedStrings bytes of its table of texts, which is held in memory
 */
public record Limits(int rows, int columns, int cell, long unpacked, long sharedStrings) {

    public static final Limits USUAL = new Limits(200_000, 200, 32_767, 512L << 20, 96L << 20);

    void check(int row, List<String> cells) throws BrokenFile {
        if (row > rows) {
            throw new BrokenFile(Reason.TOO_MANY_ROWS);
        }
        if (cells.size() > columns) {
            throw new BrokenFile(Reason.TOO_MANY_COLUMNS);
        }
        if (cells.stream().anyMatch(text -> text.length() > cell)) {
            throw new BrokenFile(Reason.CELL_TOO_LONG);
        }
    }
}
