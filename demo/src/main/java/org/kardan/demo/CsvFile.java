package org.kardan.demo;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as spreadsheet programs do: rows end with CR LF, quotes only where needed, one declared encoding. */
record CsvFile(Charset charset, char separator, boolean mark) {

    void write(Path file, Table table) throws IOException {
        var text = new StringBuilder(mark ? "\uFEFF" : "");
        text.append(line(table.header()));
        table.rows().forEach(row -> text.append(line(row)));
        // A letter the encoding lacks must stop the writer instead of becoming a question mark.
        var bytes = charset.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        var array = new byte[bytes.remaining()];
        bytes.get(array);
        Files.write(file, array);
    }

    private String line(List<String> row) {
        return row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))) + "\r\n";
    }

    private String cell(String value) {
        boolean quoted = value.indexOf(separator) >= 0 || value.contains("\"") || value.contains("\n");
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
