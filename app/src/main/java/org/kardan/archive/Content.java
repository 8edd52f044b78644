package org.kardan.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a version of a file holds. The bytes are not copied: whoever makes a content leaves them alone. */
public record Content(String name, String mediaType, byte[] bytes) {

    public static Content text(String name, String mediaType, String text) {
        return new Content(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
