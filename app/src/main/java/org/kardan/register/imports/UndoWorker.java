package org.kardan.register.imports;

import java.util.UUID;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Worker;
import org.springframework.stereotype.Component;

/** Takes an import back, from its last row to its first. What was changed since stays, and is named. */
@Component
class UndoWorker implements Worker {

    private static final int BATCH = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final Undo undo;

    UndoWorker(Imports imports, ImportRows rows, Undo undo) {
        this.imports = imports;
        this.rows = rows;
        this.undo = undo;
    }

    @Override
    public JobKind kind() {
        return Kinds.UNDO;
    }

    @Override
    public String resultPath(UUID subject) {
        return "/imports/" + subject;
    }

    @Override
    public void work(JobRun run) {
        var of = imports.byId(new ImportId(run.subject())).orElse(null);
        if (of == null) {
            return;
        }
        var total = rows.outcomes(of.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var done = 0L;
        for (var batch = rows.toUndo(of.id(), BATCH); !batch.isEmpty(); batch = rows.toUndo(of.id(), BATCH)) {
            var now = batch;
            run.step(Integer.toString(now.getLast().number()), () -> undo.undo(of, now, run.owner()));
            done += now.size();
            run.progress(done, total, "register.imports.undoing", done, total);
        }
        run.step(run.place(), () -> imports.enter(of.id(), ImportState.UNDONE, ""));
    }
}
