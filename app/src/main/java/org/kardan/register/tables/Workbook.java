package org.kardan.register.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.kardan.register.tables.BrokenFile.Reason;

/** Reads the first visible sheet of an XLSX file. Formulas are never computed: the value stored with them counts. */
final class Workbook {

    private static final int MOST_PARTS = 2_000;

    private Workbook() {}

    static void read(Path file, Limits limits, RowSink sink) throws IOException, BrokenFile {
        checkUnpackedSize(file, limits);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = firstVisible(workbook).openStream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                var cells = cells(row, limits);
                limits.check(row.getRowNum(), cells);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty()) && !sink.take(row.getRowNum(), cells)) {
                    return;
                }
            }
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // The reader trusts its input: whatever stumbles in it was caused by the file.
            throw new BrokenFile(Reason.NOT_A_TABLE);
        }
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) throws BrokenFile {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new BrokenFile(Reason.EMPTY));
    }

    private static List<String> cells(Row row, Limits limits) throws BrokenFile {
        if (row.getCellCount() > limits.columns()) {
            throw new BrokenFile(Reason.TOO_MANY_COLUMNS);
        }
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() != null) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return Tables.clean(cell.getText() == null ? "" : cell.getText());
    }

    /** Unpacks without keeping anything, because the sizes that a hostile file states are lies. */
    private static void checkUnpackedSize(Path file, Limits limits) throws IOException, BrokenFile {
        var total = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new BrokenFile(Reason.UNPACKS_TOO_BIG);
            }
            for (var parts = zip.entries(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                var isShared = part.getName().endsWith("sharedStrings.xml");
                var most = Math.min(limits.unpacked() - total, isShared ? limits.sharedStrings() : Long.MAX_VALUE);
                try (var content = zip.getInputStream(part)) {
                    total += size(content, most);
                }
            }
        } catch (ZipException e) {
            throw new BrokenFile(Reason.NOT_A_TABLE);
        }
    }

    private static long size(InputStream part, long most) throws IOException, BrokenFile {
        var buffer = new byte[1 << 16];
        var size = 0L;
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw new BrokenFile(Reason.UNPACKS_TOO_BIG);
            }
        }
        return size;
    }
}
