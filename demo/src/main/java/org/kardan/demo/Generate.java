package org.kardan.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all lists from the phrases in the folder {@code args[0]} to the folder {@code args[1]}. */
public final class Generate {

    private Generate() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path phrases, Path target) throws IOException {
        var lists = Files.createDirectories(target.resolve("lists"));
        var firms = new FirmMaker(phrases).all();
        new FirmLists(lists).write(firms);
    }
}
