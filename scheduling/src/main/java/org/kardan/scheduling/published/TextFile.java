package org.kardan.scheduling.published;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that people give a command and get from it. */
public final class TextFile {

    /** Bytes of the largest file that is read: thirty thousand meetings with all keys need less than one of eight. */
    private static final long LARGEST = 8L << 20;

    private TextFile() {}

    /** The text, in UTF-8 and not too large. */
    public static String read(Path file) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable(file + ": larger than " + (LARGEST >> 20) + " MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Unreadable(file + ": is not in UTF-8");
        } catch (NoSuchFileException missing) {
            throw new Unreadable(file + ": there is no such file");
        } catch (IOException broken) {
            throw new Unreadable(file + ": cannot be read");
        }
    }

    /** Beside the file first: who is interrupted leaves no half of it. */
    public static void write(Path file, String text) throws Unreadable {
        try {
            var half = Path.of(file + ".part");
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new Unreadable(file + ": cannot be written");
        }
    }
}
