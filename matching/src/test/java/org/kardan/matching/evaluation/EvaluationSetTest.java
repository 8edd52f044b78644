package org.kardan.matching.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the graded evaluation set well formed and its test part frozen. */
class EvaluationSetTest {

    private static final Path FOLDER = Path.of("evaluation");
    private static final Pattern JUDGEMENT = Pattern.compile("(p\\d{3}):([12])");
    private static final Pattern CHECKSUM = Pattern.compile("`([0-9a-f]{64})`");

    private final List<String> requests = lines("requests.tsv");
    private final List<String> profiles = lines("profiles.tsv");
    private final List<String> pairs = lines("pairs.tsv");

    @Test
    void it_is_large_enough_and_its_ids_and_texts_are_unique() {
        assertThat(requests).hasSizeGreaterThanOrEqualTo(120);
        assertThat(profiles).hasSizeGreaterThanOrEqualTo(200);
        assertThat(requests).allSatisfy(line -> assertThat(cells(line)).hasSize(3));
        assertThat(profiles).allSatisfy(line -> assertThat(cells(line)).hasSize(2));
        for (var column : List.of(0, 1)) {
            assertThat(column(requests, column)).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(column(profiles, column)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void every_judgement_grades_an_existing_profile_once_with_one_or_two() {
        Set<String> known = new HashSet<>(column(profiles, 0));
        for (var line : requests) {
            var judged = Stream.of(cells(line)[2].split(" "))
                    .map(judgement -> {
                        var parts = JUDGEMENT.matcher(judgement);
                        assertThat(parts.matches()).as(line).isTrue();
                        return parts.group(1);
                    })
                    .toList();
            assertThat(judged).as(line).doesNotHaveDuplicates().isSubsetOf(known);
        }
    }

    @Test
    void every_request_has_a_profile_worth_a_meeting() {
        assertThat(column(requests, 2)).allMatch(judgements -> judgements.contains(":2"));
    }

    @Test
    void pairs_are_translations_or_distractors_of_one_language() {
        assertThat(pairs.getFirst()).isEqualTo("de\tzh\ten");
        var rows = sentences().stream().map(EvaluationSetTest::cells).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(rows).noneMatch(row -> row[0].isBlank() && row[1].isBlank());
        assertThat(rows.stream().filter(row -> !row[0].isBlank() && !row[1].isBlank()))
                .hasSizeGreaterThanOrEqualTo(120)
                .noneMatch(row -> row[2].isBlank());
        for (var language : List.of(0, 1)) {
            assertThat(rows.stream().map(row -> row[language]).filter(text -> !text.isBlank()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_split_names_every_record_once_and_gives_each_part_about_half() {
        assertThat(column(lines("split.tsv"), 0)).containsExactlyElementsOf(ids());
        assertThat(parts().values()).containsOnly("tuning", "test");
        var inTest = column(requests, 0).stream().filter(id -> "test".equals(parts().get(id)));
        assertThat(inTest.count()).isBetween(requests.size() * 2L / 5, requests.size() * 3L / 5);
    }

    @Test
    void the_test_part_is_the_one_its_checksum_in_the_readme_was_taken_of() throws NoSuchAlgorithmException {
        var parts = parts();
        var ids = ids();
        var records =
                Stream.of(requests, profiles, sentences()).flatMap(List::stream).toList();
        var digest = MessageDigest.getInstance("SHA-256");
        IntStream.range(0, records.size())
                .filter(at -> "test".equals(parts.get(ids.get(at))))
                .forEach(at -> digest.update((records.get(at) + "\n").getBytes(UTF_8)));
        var stated = CHECKSUM.matcher(String.join("\n", lines("README.md")));
        assertThat(stated.find()).isTrue();
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(stated.group(1));
    }

    private List<String> ids() {
        var numbered = IntStream.rangeClosed(1, sentences().size()).mapToObj("s%03d"::formatted);
        return Stream.of(column(requests, 0).stream(), column(profiles, 0).stream(), numbered)
                .flatMap(ids -> ids)
                .toList();
    }

    private List<String> sentences() {
        return pairs.subList(1, pairs.size());
    }

    private static Map<String, String> parts() {
        return lines("split.tsv").stream().map(EvaluationSetTest::cells).collect(toMap(row -> row[0], row -> row[1]));
    }

    private static List<String> column(List<String> lines, int column) {
        return lines.stream().map(line -> cells(line)[column]).toList();
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
