package org.kardan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of the embedded database in one folder, named by their moment; old ones are removed after a new one is
 * complete.
 *
 * @param kept how many stay
 */
record Backups(EmbeddedPostgres postgres, Path folder, int kept, Clock clock) {

    private static final String PREFIX = "kardan-";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    Path make() {
        var target = folder.toAbsolutePath().normalize().resolve(PREFIX + MOMENT.format(clock.instant()));
        try {
            Files.createDirectories(target.getParent());
            postgres.backUp(target);
            removeOld();
        } catch (IOException failed) {
            throw new DatabaseFailure(
                    "The backup " + target + " could not be written. Maybe the disk is full or the folder is closed.",
                    failed);
        }
        LOG.info("Backup {} is complete", target);
        return target;
    }

    List<Path> complete() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches(PREFIX + "[-0-9]+Z"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private void removeOld() throws IOException {
        var all = complete();
        for (var old : all.subList(0, Math.max(0, all.size() - kept))) {
            Trees.delete(old);
        }
    }
}
