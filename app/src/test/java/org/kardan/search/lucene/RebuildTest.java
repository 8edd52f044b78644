package org.kardan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchSource;

class RebuildTest {

    private static final Set<String> PUBLIC = Set.of("public");

    @TempDir
    Path folder;

    @Test
    void anOlderWriteNeverWins() throws IOException {
        try (var index = open(List.of())) {
            index.put(firm("neu", 2));
            index.put(firm("alt", 1));
            assertThat(titles(index)).containsExactly("neu");

            index.remove("firm", "1", 3);
            index.put(firm("neu", 2));
            assertThat(titles(index)).isEmpty();
        }
        try (var again = open(List.of())) {
            assertThat(again.isComplete()).isFalse();
        }
    }

    @Test
    void whatWasWrittenSurvivesARestartAndSoDoItsVersions() throws IOException {
        try (var index = open(List.of())) {
            index.rebuild();
            index.put(firm("neu", 2));
            index.remove("firm", "2", 5);
        }
        try (var again = open(List.of())) {
            assertThat(again.isComplete()).isTrue();
            again.put(firm("alt", 1));
            again.put(SearchDocument.of("firm", "2", 4, text("tot")).visibleTo(PUBLIC));

            assertThat(titles(again)).containsExactly("neu");
        }
    }

    @Test
    void aRebuildTakesItsDocumentsFromTheSourcesAndForgetsTheRest() throws IOException {
        try (var index = open(List.of(sink -> sink.accept(firm("aus der Quelle", 1))))) {
            index.put(SearchDocument.of("firm", "weg", 1, text("verwaist")).visibleTo(PUBLIC));
            index.rebuild();

            assertThat(titles(index)).containsExactly("aus der Quelle");
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void aWriteDuringTheRebuildIsKept() throws IOException {
        var opened = new ArrayList<LuceneIndex>();
        SearchSource slow = sink -> {
            // The source has read version 1 when version 2 is written and a second firm is removed.
            opened.getFirst().put(firm("neu", 2));
            opened.getFirst().remove("firm", "2", 2);
            sink.accept(firm("gelesen", 1));
            sink.accept(
                    SearchDocument.of("firm", "2", 1, text("gelesen und tot")).visibleTo(PUBLIC));
        };
        try (var index = open(List.of(slow))) {
            opened.add(index);
            index.rebuild();

            assertThat(titles(index)).containsExactly("neu");
        }
    }

    @Test
    void aDamagedIndexIsThrownAwayAndMadeAnew() throws IOException {
        SearchSource source = sink -> sink.accept(firm("aus der Quelle", 1));
        try (var index = open(List.of(source))) {
            index.rebuild();
        }
        try (var files = Files.list(generations().getFirst())) {
            for (var file : files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (var index = open(List.of(source))) {
            assertThat(index.isComplete()).isFalse();
            index.rebuild();
            assertThat(titles(index)).containsExactly("aus der Quelle");
        }
    }

    @Test
    void anIndexOfAnotherFormatIsNotOpened() throws IOException {
        Files.createDirectories(folder.resolve("v0-7"));
        Files.writeString(folder.resolve("v0-7/complete"), "");

        try (var index = open(List.of())) {
            assertThat(index.isComplete()).isFalse();
            assertThat(generations())
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("v1-1");
        }
    }

    private LuceneIndex open(List<SearchSource> sources) throws IOException {
        return new LuceneIndex(new IndexFolder(folder, new Analysis()), () -> sources);
    }

    private List<Path> generations() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static SearchDocument firm(String name, long version) {
        return SearchDocument.of("firm", "1", version, text(name)).visibleTo(PUBLIC);
    }

    private static Trilingual text(String german) {
        return new Trilingual(german, "", "");
    }

    private static List<String> titles(LuceneIndex index) {
        return index.find(SearchQuery.of("", PUBLIC, Lang.DE)).hits().stream()
                .map(hit -> hit.title().plain())
                .toList();
    }
}
