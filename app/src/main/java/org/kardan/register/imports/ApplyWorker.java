package org.kardan.register.imports;

import java.util.UUID;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Worker;
import org.springframework.stereotype.Component;

/** Puts the rows of a checked import into the register, batch by batch. */
@Component
class ApplyWorker implements Worker {

    private static final int BATCH = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final Batches batches;

    ApplyWorker(Imports imports, ImportRows rows, Batches batches) {
        this.imports = imports;
        this.rows = rows;
        this.batches = batches;
    }

    @Override
    public JobKind kind() {
        return Kinds.APPLY;
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
        var place = run.place().isEmpty() ? 0 : Integer.parseInt(run.place());
        var done = 0L + rows.fates(of.id()).getOrDefault(ListRow.Fate.APPLIED, 0L);
        for (var batch = rows.toApply(of.id(), place, BATCH); !batch.isEmpty(); ) {
            var now = batch;
            run.step(Integer.toString(now.getLast().number()), () -> batches.apply(of, now, run.owner()));
            done += now.size();
            run.progress(done, total, "register.imports.applying", done, total);
            batch = rows.toApply(of.id(), now.getLast().number(), BATCH);
        }
        run.step(run.place(), () -> imports.enter(of.id(), ImportState.DONE, ""));
    }
}
