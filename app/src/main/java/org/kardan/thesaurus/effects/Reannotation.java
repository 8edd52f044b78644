package org.kardan.thesaurus.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Worker;
import org.kardan.thesaurus.Change;
import org.kardan.thesaurus.Changes;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.TextSource;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** After a change: finds the texts that speak of other concepts now, and has them read again by their modules. */
@Component
public class Reannotation implements Worker {

    public static final JobKind KIND =
            new JobKind("thesaurus.reannotation", "thesaurus.reannotation.title", Right.PROPOSE_TERMS);

    private static final int BATCH = 100;

    private final Thesaurus thesaurus;
    private final Changes changes;
    private final List<TextSource> sources;

    Reannotation(Thesaurus thesaurus, Changes changes, List<TextSource> sources) {
        this.thesaurus = thesaurus;
        this.changes = changes;
        this.sources = List.copyOf(sources);
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public String resultPath(UUID proposal) {
        return "/thesaurus/proposals/" + proposal;
    }

    private record Batch(TextSource source, List<String> ids) {}

    @Override
    public void work(JobRun run) {
        var number = changes.all().stream()
                .filter(change -> change.proposal().equals(run.subject()))
                .mapToLong(Change::number)
                .findFirst()
                .orElseThrow();
        var before = thesaurus.before(number);
        var now = thesaurus.refresh();
        run.each(batches(), batch -> readAgain(batch, before, now));
    }

    private List<Batch> batches() {
        var batches = new ArrayList<Batch>();
        for (var source : sources) {
            var ids = source.ids();
            for (var from = 0; from < ids.size(); from += BATCH) {
                batches.add(new Batch(source, ids.subList(from, Math.min(ids.size(), from + BATCH))));
            }
        }
        return batches;
    }

    private static void readAgain(Batch batch, Edition before, Edition now) {
        var affected = new TreeSet<String>();
        for (var text : batch.source().texts(batch.ids())) {
            if (Effects.differ(text, before, now)) {
                affected.add(text.id());
            }
        }
        if (!affected.isEmpty()) {
            batch.source().readAgain(affected);
        }
    }
}
