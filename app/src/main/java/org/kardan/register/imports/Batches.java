package org.kardan.register.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.kardan.register.OffersImported;
import org.kardan.register.ReviewState;
import org.kardan.register.imports.ImportRows.Done;
import org.kardan.register.imports.ListRow.Fate;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Draft;
import org.kardan.register.intake.Outcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Verdict;
import org.kardan.register.profile.Change;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.ProfileJson;
import org.kardan.register.profile.Profiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies a batch of rows: decides anew with what the register says now, then writes.
 *
 * <p>Imports wait for each other, batch by batch, so that no two of them add the same firm.
 */
@Component
class Batches {

    private final KnownFirms firms;
    private final Profiles profiles;
    private final Links links;
    private final ImportRows rows;
    private final ApplicationEventPublisher events;

    Batches(KnownFirms firms, Profiles profiles, Links links, ImportRows rows, ApplicationEventPublisher events) {
        this.firms = firms;
        this.profiles = profiles;
        this.links = links;
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    void apply(ListImport of, List<ListRow> batch, Optional<UUID> owner) {
        links.lock();
        var intake = of.intake(LocalDate.now(Clock.systemUTC()));
        var drafts = batch.stream()
                .map(row -> intake.draft(row.number(), of.mapping().read(row.cells())))
                .toList();
        var known = firms.about(of.side(), of.list(), drafts);
        var work = new Work(of);
        var outcomes = IntStream.range(0, batch.size())
                .mapToObj(i -> intake.decide(drafts.get(i), known, verdict(batch.get(i))))
                .toList();
        var meant = new Meant(rows.firstAbout(of.id(), Meant.firms(outcomes)));
        for (var i = 0; i < batch.size(); i++) {
            work.take(drafts.get(i), meant.once(drafts.get(i), outcomes.get(i)));
        }
        profiles.add(owner.orElse(null), "imported", work.added);
        profiles.change(owner.orElse(null), "imported", work.changed);
        links.write(of, work.linked);
        rows.done(work.done);
        if (!work.told.isEmpty()) {
            events.publishEvent(new OffersImported(owner.orElse(null), work.told));
        }
    }

    /** A row that was new when it was checked stays so beside firms of its name that this import added. */
    private static Verdict verdict(ListRow row) {
        return row.outcome() == RowOutcome.NEW ? Verdict.CREATE : row.verdict();
    }

    /** A draft and the firm that it belongs to now. */
    record Linked(Draft draft, FirmId firm) {}

    private static final class Work {

        private final ListImport of;
        private final List<Kept> added = new ArrayList<>();
        private final List<Change> changed = new ArrayList<>();
        private final List<Linked> linked = new ArrayList<>();
        private final List<Done> done = new ArrayList<>();
        private final List<OffersImported.Told> told = new ArrayList<>();

        Work(ListImport of) {
            this.of = of;
        }

        void take(Draft draft, Outcome outcome) {
            switch (outcome) {
                case Outcome.New(var profile) -> {
                    var state = of.publish() ? ReviewState.PUBLISHED : ReviewState.SUBMITTED;
                    var kept = new Kept(new FirmId(UUID.randomUUID()), profile, state, false, 1);
                    added.add(kept);
                    link(draft, kept.id(), RowOutcome.NEW, Fate.APPLIED, null, 1);
                }
                case Outcome.Updated(var before, var after) -> {
                    changed.add(new Change(before, before.with(after)));
                    var old = ProfileJson.write(before);
                    link(draft, before.id(), RowOutcome.UPDATED, Fate.APPLIED, old, before.version() + 1);
                }
                case Outcome.Unchanged(var firm) -> link(draft, firm, RowOutcome.UNCHANGED, Fate.OPEN, null, 0);
                case Outcome.Doubtful _ -> leave(draft, RowOutcome.DOUBTFUL, List.of());
                case Outcome.Rejected(var problems) -> leave(draft, RowOutcome.REJECTED, problems);
            }
        }

        private void link(
                Draft draft, FirmId firm, RowOutcome outcome, Fate fate, @Nullable String before, long version) {
            linked.add(new Linked(draft, firm));
            if (!draft.offers().isEmpty() || !draft.requests().isEmpty()) {
                told.add(new OffersImported.Told(firm, of.side().lang(), draft.offers(), draft.requests()));
            }
            var id = of.id().value();
            done.add(new Done(
                    id, draft.row(), outcome.name(), fate.name(), firm.value(), before, version, List.of()));
        }

        private void leave(Draft draft, RowOutcome outcome, List<Problem> problems) {
            var id = of.id().value();
            done.add(new Done(id, draft.row(), outcome.name(), Fate.OPEN.name(), null, null, 0, problems));
        }
    }
}
