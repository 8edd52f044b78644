package org.kardan.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file for the browser, written straight to the answer; an empty name means shown inline. */
public record Download(String name, String mediaType, Content content) implements Answer {

    /** Writes the file; must not keep the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Download of(String name, String mediaType, byte[] bytes) {
        return new Download(name, mediaType, out -> out.write(bytes));
    }

    public static Download text(String name, String mediaType, String text) {
        return of(name, mediaType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
