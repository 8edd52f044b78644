package org.kardan.scheduling.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Stop;

/** The instances of the publication; skipped where the folder with them is not beside the project. */
class OriginalsTest {

    /** JAIR 74 (2022), table 1: all proven. */
    private static final Map<String, Integer> OPTIMA = Map.ofEntries(
            Map.entry("forum-13", 0),
            Map.entry("forum-13crafb", 6),
            Map.entry("forum-13crafc", 1),
            Map.entry("forum-14", 2),
            Map.entry("forumt-14", 5),
            Map.entry("forumt-14crafc", 5),
            Map.entry("forumt-14crafd", 4),
            Map.entry("forumt-14crafe", 5),
            Map.entry("tic-12", 0),
            Map.entry("tic-12crafc", 0),
            Map.entry("tic-13", 0),
            Map.entry("tic-13crafb", 0),
            Map.entry("tic-13crafc", 4),
            Map.entry("tic-14crafa", 0),
            Map.entry("tic-14crafc", 0),
            Map.entry("tic-14crafd", 0),
            Map.entry("ticf-13crafa", 0),
            Map.entry("ticf-13crafb", 3),
            Map.entry("ticf-13crafc", 1),
            Map.entry("ticf-14crafa", 0));

    @Test
    void everyOriginalHasAValidScheduleAtOnceAndTheOptimumLiesBetweenBoundAndBreaks() throws Exception {
        for (var file : files("original")) {
            var instance = DznReader.read(Files.readString(file));
            int optimum = OPTIMA.getOrDefault(file.getFileName().toString().replaceFirst("\\..*", ""), -1);

            var outcome = firstSchedule(instance);

            assertThat(outcome.schedule()).describedAs(file.toString()).isPresent();
            assertThat(outcome.bound()).describedAs(file.toString()).isLessThanOrEqualTo(optimum);
            assertThat(outcome.breaks()).describedAs(file.toString()).isGreaterThanOrEqualTo(optimum);
        }
    }

    /** Stops as soon as every meeting has its slot. */
    private static Outcome firstSchedule(Instance instance) {
        var stop = new Stop();
        Consumer<Progress> listener = news -> {
            if (news.best().value() == instance.meetings().size()) {
                stop.request();
            }
        };
        return new Solving(instance, new Limits(Duration.ofSeconds(60), 0, 1, 1), listener, stop).run();
    }

    @Test
    void theOtherFamiliesAreRead() throws Exception {
        for (var family : List.of("forbidden", "fixed", "precedence")) {
            for (var file : files(family)) {
                assertThat(DznReader.read(Files.readString(file)).meetings())
                        .describedAs(file.toString())
                        .isNotEmpty();
            }
        }
    }

    private static List<Path> files(String family) throws IOException {
        var folder = folder();
        assumeTrue(folder.isPresent(), "shared/data/scheduling is not beside the project");
        try (var files = Files.list(folder.get().resolve(family))) {
            return files.filter(file -> file.toString().endsWith(".dzn"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> folder() {
        return Stream.iterate(
                        Path.of(System.getProperty("user.dir")).toAbsolutePath(), up -> up != null, Path::getParent)
                .map(up -> up.resolve("shared/data/scheduling"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
