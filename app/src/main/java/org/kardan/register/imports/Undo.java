package org.kardan.register.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsRemoved;
import org.kardan.register.imports.ImportRows.Done;
import org.kardan.register.imports.ListRow.Fate;
import org.kardan.register.profile.Change;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.ProfileJson;
import org.kardan.register.profile.Profiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a batch of applied rows back, unless somebody changed the entry since. */
@Component
class Undo {

    private final Profiles profiles;
    private final ImportRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate attempt;

    Undo(Profiles profiles, ImportRows rows, ApplicationEventPublisher events, PlatformTransactionManager manager) {
        this.profiles = profiles;
        this.rows = rows;
        this.events = events;
        this.attempt = new TransactionTemplate(manager);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Transactional
    void undo(ListImport of, List<ListRow> batch, Optional<UUID> owner) {
        var now =
                profiles.byIds(batch.stream().map(row -> new FirmId(firm(row))).toList());
        var done = new ArrayList<Done>();
        for (var row : batch) {
            done.add(undone(of, row, now, owner.orElse(null)));
        }
        rows.done(done);
    }

    private Done undone(ListImport of, ListRow row, Map<FirmId, Kept> now, @Nullable UUID actor) {
        var kept = now.get(new FirmId(firm(row)));
        var isTaken = kept != null && kept.version() == row.version() && taken(row, kept, actor);
        return new Done(
                of.id().value(),
                row.number(),
                row.outcome().name(),
                (isTaken ? Fate.UNDONE : Fate.KEPT).name(),
                row.firmOrNull(),
                row.beforeOrNull(),
                row.version());
    }

    private boolean taken(ListRow row, Kept kept, @Nullable UUID actor) {
        if (row.beforeOrNull() == null) {
            return removed(kept, actor);
        }
        var before = ProfileJson.read(row.beforeOrNull(), Kept.class);
        profiles.change(actor, "restored", List.of(new Change(kept, kept.with(before.profile()))));
        return true;
    }

    /** Something that still points at the firm keeps it. */
    private boolean removed(Kept kept, @Nullable UUID actor) {
        try {
            attempt.executeWithoutResult(_ -> {
                events.publishEvent(new FirmsRemoved(List.of(kept.id())));
                profiles.remove(actor, "removed", List.of(kept));
            });
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    private static UUID firm(ListRow row) {
        return Objects.requireNonNull(row.firmOrNull());
    }
}
