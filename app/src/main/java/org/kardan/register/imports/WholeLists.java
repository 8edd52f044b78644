package org.kardan.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.register.Lists;
import org.kardan.register.Visibility;
import org.kardan.register.tables.BrokenFile;
import org.springframework.stereotype.Component;

/** Starts the same work as the pages do and waits for it. */
@Component
class WholeLists implements Lists {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Imports imports;

    WholeLists(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void bring(UUID person, Side side, String list, String fileName, Visibility visibility, InputStream file) {
        try {
            var id = imports.upload(person, side, list, fileName, file);
            var of = imports.byId(id).orElseThrow();
            imports.check(of.described(list, of.mapping(), visibility, true), person);
            await(id, ImportState.CHECKED);
            imports.run(id, person);
            await(id, ImportState.DONE);
        } catch (IOException | BrokenFile e) {
            throw new IllegalStateException("Cannot import " + fileName + ". Maybe it is no list of firms.", e);
        }
    }

    private void await(ImportId id, ImportState wanted) {
        var end = Instant.now().plus(PATIENCE);
        var state = imports.byId(id).orElseThrow().state();
        while (state != wanted) {
            if (state == ImportState.BROKEN || Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "Import " + id + " is " + state + ", not " + wanted + ". Maybe no job is worked on.");
            }
            pause();
            state = imports.byId(id).orElseThrow().state();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a list came in. Maybe the application stops.", e);
        }
    }
}
