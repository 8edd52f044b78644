package org.kardan.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the lists of people, again each in the format its side uses. */
record PeopleLists(Path folder) {

    private static final Map<String, String> GERMAN = Map.of("de", "Deutsch", "zh", "Chinesisch", "en", "Englisch");
    private static final Map<String, String> CHINESE = Map.of("de", "德语", "zh", "中文", "en", "英语");
    private static final List<String> GERMAN_HEADER = List.of(
            "Nr.", "Anrede", "Titel", "Vorname", "Nachname", "Funktion", "Firmen-Nr.", "Rolle", "E-Mail", "Sprachen");

    void firms(List<Person> people) throws IOException {
        german("personen-bergisch.csv", new CsvFile(FirmLists.WINDOWS, ';', false), people, "P-B");
        german("personen-nrw.csv", new CsvFile(StandardCharsets.UTF_8, ';', true), people, "P-N");
        var rows = people.stream()
                .filter(p -> p.reference().startsWith("P-C"))
                .map(PeopleLists::chinese)
                .toList();
        var header = List.of("编号", "姓", "名", "姓（拼音）", "名（拼音）", "性别", "职务", "企业编号", "角色", "电子邮箱", "语言");
        new CsvFile(FirmLists.GB18030, ',', false)
                .write(folder.resolve("personen-zhongguo.csv"), new Table(header, rows));
    }

    private void german(String file, CsvFile format, List<Person> people, String prefix) throws IOException {
        var rows = people.stream()
                .filter(p -> p.reference().startsWith(prefix))
                .map(PeopleLists::german)
                .toList();
        format.write(folder.resolve(file), new Table(GERMAN_HEADER, rows));
    }

    void interpreters(List<Person> people) throws IOException {
        mixed("dolmetscher.csv", people);
    }

    void officials(List<Person> people) throws IOException {
        mixed("amtspersonen.csv", people);
    }

    /** Both scripts in one list need UTF-8; the mark tells spreadsheet programs so. */
    private void mixed(String file, List<Person> people) throws IOException {
        var header = List.of(
                "Nr.",
                "Anrede",
                "Nachname",
                "Vorname",
                "Nachname (lateinisch)",
                "Vorname (lateinisch)",
                "Funktion",
                "E-Mail",
                "Sprachen");
        var rows = people.stream()
                .map(p -> List.of(
                        p.reference(),
                        greeting(p),
                        p.names().family(),
                        p.names().given(),
                        p.names().familyLatin(),
                        p.names().givenLatin(),
                        p.function(),
                        p.email(),
                        spoken(p, GERMAN, ", ")))
                .toList();
        new CsvFile(StandardCharsets.UTF_8, ';', true).write(folder.resolve(file), new Table(header, rows));
    }

    private static List<String> german(Person p) {
        return List.of(
                p.reference(),
                greeting(p),
                p.names().title(),
                p.names().given(),
                p.names().family(),
                p.function(),
                p.firm(),
                p.seat().equals("OWNER") ? "Inhaber des Eintrags" : "Bearbeitung",
                p.email(),
                spoken(p, GERMAN, ", "));
    }

    private static List<String> chinese(Person p) {
        var n = p.names();
        return List.of(
                p.reference(),
                n.family(),
                n.given(),
                n.familyLatin(),
                n.givenLatin(),
                p.woman() ? "女" : "男",
                p.function(),
                p.firm(),
                p.seat().equals("OWNER") ? "负责人" : "编辑",
                p.email(),
                spoken(p, CHINESE, "、"));
    }

    private static String greeting(Person p) {
        return p.woman() ? "Frau" : "Herr";
    }

    private static String spoken(Person p, Map<String, String> labels, String separator) {
        return String.join(
                separator,
                p.languages().stream().map(l -> labels.getOrDefault(l, l)).toList());
    }

    static List<Person> thirty(People people) {
        return IntStream.rangeClosed(1, 30).mapToObj(people::interpreter).toList();
    }
}
