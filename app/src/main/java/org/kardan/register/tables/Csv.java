package org.kardan.register.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kardan.register.tables.BrokenFile.Reason;

/** Reads CSV files strictly in the chosen encoding: a wrong choice is an error, never a silent mangling. */
final class Csv {

    private Csv() {}

    static void read(Path file, Layout layout, Limits limits, RowSink sink) throws IOException, BrokenFile {
        try (var rows = reader(layout, limits).ofCsvRecord(text(file, layout.encoding()))) {
            for (var row : rows) {
                var cells = row.getFields().stream().map(Tables::clean).toList();
                var number = (int) row.getStartingLineNumber();
                limits.check(number, cells);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty()) && !sink.take(number, cells)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new BrokenFile(isEncoding(e) ? Reason.ENCODING : Reason.CELL_TOO_LONG);
        } catch (UncheckedIOException | CharacterCodingException e) {
            if (isEncoding(e)) {
                throw new BrokenFile(Reason.ENCODING);
            }
            throw e;
        }
    }

    private static CsvReader.CsvReaderBuilder reader(Layout layout, Limits limits) {
        return CsvReader.builder()
                .fieldSeparator(layout.delimiter().sign())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(limits.cell() * 8);
    }

    private static Reader text(Path file, Encoding encoding) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isEncoding(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }
}
