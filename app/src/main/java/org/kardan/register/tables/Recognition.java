package org.kardan.register.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kardan.register.tables.BrokenFile.Reason;
import org.kardan.register.tables.Layout.Delimiter;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses how a file is to be read, from its beginning: byte order mark, then strict UTF-8, then statistics.
 *
 * <p>A guess only: the reader of the preview decides.
 */
public final class Recognition {

    /** The kind of a file, by its first bytes, whatever its name says. */
    public enum Format {
        CSV,
        XLSX
    }

    private static final int LOOKED_AT = 1 << 18;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Recognition() {}

    public static Layout of(InputStream file) throws IOException, BrokenFile {
        return of(file.readNBytes(LOOKED_AT));
    }

    static Layout of(byte[] head) throws BrokenFile {
        if (head.length == 0) {
            throw new BrokenFile(Reason.EMPTY);
        }
        if (beginsWith(head, OLE2)) {
            throw new BrokenFile(Reason.OLD_EXCEL);
        }
        if (beginsWith(head, ZIP)) {
            return new Layout(Format.XLSX, Encoding.UTF_8, Delimiter.SEMICOLON);
        }
        var encoding = encodingOf(head);
        var text = new String(head, encoding.charset());
        if (text.chars().anyMatch(c -> c == 0)) {
            throw new BrokenFile(Reason.NOT_A_TABLE);
        }
        return new Layout(Format.CSV, encoding, delimiterOf(text));
    }

    private static boolean beginsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static Encoding encodingOf(byte[] head) {
        if (decodes(head, Encoding.UTF_8.charset())) {
            return Encoding.UTF_8;
        }
        var guess = statistical(head);
        if (guess != null && (guess.startsWith("GB") || guess.startsWith("HZ") || guess.startsWith("BIG5"))) {
            return Encoding.GB18030;
        }
        // Short lists defeat statistics, but German bytes hardly ever form Chinese characters throughout.
        return guess == null && decodes(head, Encoding.GB18030.charset()) && isMostlyHan(head)
                ? Encoding.GB18030
                : Encoding.WINDOWS_1252;
    }

    private static @Nullable String statistical(byte[] head) {
        var detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static boolean isMostlyHan(byte[] head) {
        var foreign = new String(head, Encoding.GB18030.charset())
                .chars()
                .filter(c -> c > 127)
                .toArray();
        var han = Arrays.stream(foreign).filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return han * 2 > foreign.length;
    }

    /** A character cut off by the end of what we looked at is no error. */
    private static boolean decodes(byte[] head, Charset charset) {
        for (var cut = 0; cut < 4 && cut < head.length; cut++) {
            try {
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                if (head.length < LOOKED_AT) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The delimiter that most lines have, counted outside quotes. */
    private static Delimiter delimiterOf(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(20).toList();
        return Arrays.stream(Delimiter.values())
                .max(Comparator.comparingLong((Delimiter each) ->
                        lines.stream().mapToLong(line -> count(line, each)).sum()
                                + 1000
                                        * lines.stream()
                                                .limit(1)
                                                .mapToLong(line -> count(line, each))
                                                .sum()))
                .filter(best -> lines.stream().anyMatch(line -> count(line, best) > 0))
                .orElse(Delimiter.SEMICOLON);
    }

    private static long count(String line, Delimiter delimiter) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(c -> c == delimiter.sign())
                .count();
    }
}
