package org.kardan.register.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Worker;
import org.kardan.register.imports.ImportRows.Staged;
import org.kardan.register.tables.BrokenFile;
import org.kardan.register.tables.Limits;
import org.kardan.register.tables.Tables;
import org.springframework.stereotype.Component;

/** Reads the file into rows and checks them, batch by batch. Nothing in the register changes. */
@Component
class CheckWorker implements Worker {

    private static final int BATCH = 1_000;

    private final Imports imports;
    private final ImportFiles files;
    private final ImportRows rows;
    private final RowCheck check;

    CheckWorker(Imports imports, ImportFiles files, ImportRows rows, RowCheck check) {
        this.imports = imports;
        this.files = files;
        this.rows = rows;
        this.check = check;
    }

    @Override
    public JobKind kind() {
        return Kinds.CHECK;
    }

    @Override
    public String resultPath(UUID subject) {
        return "/imports/" + subject;
    }

    @Override
    public void work(JobRun run) throws IOException {
        var id = new ImportId(run.subject());
        var found = imports.byId(id);
        if (found.isEmpty()) {
            return;
        }
        var of = found.get();
        try {
            if (run.place().isEmpty()) {
                stage(run, of);
            }
        } catch (BrokenFile broken) {
            run.step("broken", () -> {
                rows.clear(id);
                imports.enter(id, ImportState.BROKEN, broken.reason().name());
            });
            return;
        }
        if (!run.place().equals("broken")) {
            checkAll(run, of);
        }
    }

    private void stage(JobRun run, ListImport of) throws IOException, BrokenFile {
        run.step("", () -> rows.clear(of.id()));
        files.lend(of.id(), file -> {
            stage(run, of, file);
            return file;
        });
        run.step("0", () -> {});
    }

    /** Each batch is stored at once; a broken end takes the beginning back. */
    private void stage(JobRun run, ListImport of, Path file) throws IOException, BrokenFile {
        var batch = new ArrayList<Staged>(BATCH);
        var isHeader = new boolean[] {true};
        Tables.read(file, of.layout(), Limits.USUAL, (number, cells) -> {
            if (isHeader[0]) {
                isHeader[0] = false;
                return true;
            }
            batch.add(RowCheck.staged(of, number, cells));
            if (batch.size() == BATCH) {
                run.step("", () -> rows.stage(batch));
                batch.clear();
                run.progress(number, 0, "register.imports.reading", number);
            }
            return true;
        });
        if (!batch.isEmpty()) {
            run.step("", () -> rows.stage(batch));
        }
    }

    private void checkAll(JobRun run, ListImport of) {
        var total = rows.outcomes(of.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var done = rows.outcomes(of.id()).entrySet().stream()
                .filter(entry -> entry.getKey() != ListRow.RowOutcome.STAGED)
                .mapToLong(Map.Entry::getValue)
                .sum();
        var first = check.repeatedKeys(of);
        var batch = rows.after(of.id(), Integer.parseInt(run.place()), BATCH);
        while (!batch.isEmpty()) {
            var now = batch;
            run.step(Integer.toString(now.getLast().number()), () -> check.check(of, now, first));
            done += now.size();
            run.progress(done, total, "register.imports.checking", done, total);
            batch = rows.after(of.id(), now.getLast().number(), BATCH);
        }
        run.step(run.place(), () -> imports.enter(of.id(), ImportState.CHECKED, ""));
    }
}
