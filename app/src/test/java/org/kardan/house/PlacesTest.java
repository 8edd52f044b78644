package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No drawers for odds and ends, no layers, no names that say nothing. */
class PlacesTest {

    private static final Set<String> DRAWERS =
            Set.of("common", "util", "utils", "shared", "core", "dto", "model", "impl");
    private static final List<String> EMPTY_WORDS = List.of("Service", "Util", "Utils", "Dto", "Impl", "Helper");

    @Test
    void everyPlaceAndNameSaysWhatItIs() {
        assertThat(Sources.java().stream().filter(PlacesTest::isBadlyNamed)).isEmpty();
    }

    @Test
    void aDrawerAndAnEmptyWordBreakIt() {
        assertThat(List.of(
                        Path.of("org/kardan/register/util/Names.java"),
                        Path.of("org/kardan/register/FirmService.java"),
                        Path.of("org/kardan/register/AbstractFirm.java")))
                .allMatch(PlacesTest::isBadlyNamed);
        assertThat(Path.of("org/kardan/register/Firms.java")).matches(file -> !isBadlyNamed(file));
    }

    private static boolean isBadlyNamed(Path file) {
        for (var part : file.getParent()) {
            if (DRAWERS.contains(part.toString())) {
                return true;
            }
        }
        var name = file.getFileName().toString().replace(".java", "");
        return name.startsWith("Abstract") || EMPTY_WORDS.stream().anyMatch(name::endsWith);
    }
}
