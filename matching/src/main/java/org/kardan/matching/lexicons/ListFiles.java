package org.kardan.matching.lexicons;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads {@code .u8} files (CC-CEDICT, HanDeDict) and {@code .tsv} files, plain or {@code .gz}, in UTF-8. */
public final class ListFiles {

    private static final int BUFFER = 1 << 16;

    private ListFiles() {}

    /** All word lists of a folder in the order of their names; other files are left alone. */
    public static List<ListFile> folder(Path folder, Limits limits) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedFile("There is no folder " + folder + " with word lists.");
        }
        try (var files = Files.list(folder)) {
            var lists = new ArrayList<ListFile>();
            for (var file : files.filter(ListFiles::isList).sorted().toList()) {
                lists.add(read(file, limits));
            }
            return lists;
        } catch (IOException e) {
            throw new RefusedFile(folder + " cannot be read: " + e.getMessage());
        }
    }

    /** Word lists are told by their name; a thesaurus or an evaluation set has no language header and is left alone. */
    private static boolean isList(Path file) {
        var name = plainName(file);
        return Files.isRegularFile(file) && (name.endsWith(".u8") || name.endsWith(".tsv") && hasLanguages(file));
    }

    private static boolean hasLanguages(Path file) {
        try (var in = open(file)) {
            var head = new String(in.readNBytes(4_000), StandardCharsets.UTF_8);
            return head.lines().anyMatch(line -> line.matches("(?i)\ufeff?# ?(de|zh|en)\t(de|zh|en)(\tweight)?\\s*"));
        } catch (IOException e) {
            return false;
        }
    }

    private static String plainName(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
    }

    public static ListFile read(Path file, Limits limits) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new RefusedFile(file + " is larger than " + limits.fileBytes() + " bytes.");
            }
            try (var in = open(file)) {
                return read(plainName(file), in, limits);
            }
        } catch (CharacterCodingException e) {
            throw new RefusedFile(file + " is not UTF-8.");
        } catch (IOException e) {
            throw new RefusedFile(file + " cannot be read: " + e.getMessage());
        }
    }

    private static ListFile read(String name, InputStream in, Limits limits) throws IOException {
        var reading = new Reading(name, limits);
        // One byte more than allowed tells that there is more, without unpacking all of a hostile archive.
        var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.unpackedBytes() + 1));
        if (bytes.length > limits.unpackedBytes()) {
            throw new RefusedFile(name + " unpacks to more than " + limits.unpackedBytes() + " bytes.");
        }
        var from = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
        for (var at = from; at < bytes.length; ) {
            var end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            reading.take(line(bytes, at, end));
            at = end + 1;
        }
        return reading.finish();
    }

    private static String line(byte[] bytes, int from, int to) throws CharacterCodingException {
        var end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, end - from))
                .toString();
    }
}
