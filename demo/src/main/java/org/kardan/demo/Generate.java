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
        var dirty = new Dirt().spill(firms);
        new FirmLists(lists).write(dirty);
        new ChineseTexts(lists, NameParts.read(phrases)).write(firms);
        var people = new People(NameParts.read(phrases));
        var contacts = people.of(firms);
        var officials = Officials.invent(people);
        var peopleLists = new PeopleLists(lists);
        peopleLists.firms(contacts);
        peopleLists.interpreters(PeopleLists.thirty(people));
        peopleLists.officials(officials);
        new CongressFile(new Congress(firms, contacts), officials, phrases).write(target.resolve("congress.json"));
    }
}
