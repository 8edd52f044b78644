package org.kardan.congress.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.springframework.core.io.ClassPathResource;

/** The invented people of the demonstration by their number, from the lists in {@code demo/lists}. */
final class PeopleFiles {

    private static final Map<String, Lang> LANGUAGES = Map.of(
            "Deutsch",
            Lang.DE,
            "Chinesisch",
            Lang.ZH,
            "Englisch",
            Lang.EN,
            "德语",
            Lang.DE,
            "中文",
            Lang.ZH,
            "英语",
            Lang.EN);

    private PeopleFiles() {}

    static Map<String, Person> all() {
        var people = new HashMap<String, Person>();
        read("personen-bergisch.csv", Charset.forName("windows-1252"), ';', people);
        read("personen-nrw.csv", StandardCharsets.UTF_8, ';', people);
        read("personen-zhongguo.csv", Charset.forName("GB18030"), ',', people);
        read("dolmetscher.csv", StandardCharsets.UTF_8, ';', people);
        read("amtspersonen.csv", StandardCharsets.UTF_8, ';', people);
        return people;
    }

    private static void read(String name, Charset charset, char separator, Map<String, Person> people) {
        var file = new ClassPathResource("demo/lists/" + name);
        try (var reader = new InputStreamReader(file.getInputStream(), charset);
                var rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(false)
                        .ofNamedCsvRecord(reader)) {
            rows.forEach(row -> people.put(row.getField(0).replace("\uFEFF", ""), person(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(NamedCsvRecord row) {
        if (row.findField("姓").isPresent()) {
            return person(
                    new PersonName(field(row, "姓（拼音）"), field(row, "名（拼音）"), field(row, "姓"), field(row, "名"), ""),
                    Side.CN,
                    field(row, "电子邮箱"),
                    field(row, "语言"),
                    field(row, "职务"));
        }
        if (row.findField("Nachname (lateinisch)").isPresent()) {
            var spoken = field(row, "Sprachen");
            var side = spoken.contains("Deutsch") ? Side.DE : Side.CN;
            return person(mixed(row), side, field(row, "E-Mail"), spoken, field(row, "Funktion"));
        }
        return person(
                new PersonName(field(row, "Nachname"), field(row, "Vorname"), "", "", field(row, "Titel")),
                Side.DE,
                field(row, "E-Mail"),
                field(row, "Sprachen"),
                field(row, "Funktion"));
    }

    /** Chinese names have their Latin spelling beside them, German names the same one again. */
    private static PersonName mixed(NamedCsvRecord row) {
        var family = field(row, "Nachname");
        return isHan(family)
                ? new PersonName(
                        field(row, "Nachname (lateinisch)"),
                        field(row, "Vorname (lateinisch)"),
                        family,
                        field(row, "Vorname"),
                        "")
                : PersonName.latin(family, field(row, "Vorname"));
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Person person(PersonName name, Side side, String email, String languages, String function) {
        return new Person(
                PersonId.fresh(),
                name,
                side,
                side.lang(),
                Contact.of(email),
                spoken(languages),
                Trilingual.only(side.lang(), function));
    }

    private static Set<Lang> spoken(String languages) {
        return Stream.of(languages.split("[,、]"))
                .map(String::strip)
                .filter(LANGUAGES::containsKey)
                .map(LANGUAGES::get)
                .collect(Collectors.toSet());
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }
}
