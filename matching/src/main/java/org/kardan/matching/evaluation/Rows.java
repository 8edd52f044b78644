package org.kardan.matching.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a tab-separated file in UTF-8, with or without byte order mark; blank lines are left out. */
final class Rows {

    private static final long LARGEST = 200_000_000;

    private Rows() {}

    /** One line with its number; cells that are not there are empty. */
    record Row(Path file, int number, List<String> cells) {

        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        BadInput bad(String reason) {
            return new BadInput(file + " line " + number + ": " + reason);
        }
    }

    static List<Row> read(Path file) {
        var rows = new ArrayList<Row>();
        var lines = text(file).split("\r\n|\n|\r", -1);
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                var cells = Arrays.stream(lines[i].split("\t", -1))
                        .map(String::strip)
                        .toList();
                rows.add(new Row(file, i + 1, cells));
            }
        }
        if (rows.isEmpty()) {
            throw new BadInput(file + " is empty.");
        }
        return rows;
    }

    private static String text(Path file) {
        if (!Files.exists(file)) {
            throw new BadInput("There is no file " + file + ". Maybe the path is misspelt.");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput(file + " is no file.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + " is larger than " + LARGEST / 1_000_000 + " MB.");
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(file + " is not UTF-8. Maybe it was saved as GB18030 or Windows-1252.");
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + e.getMessage());
        }
    }
}
