package org.kardan.register.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var firms = batch.stream().map(row -> new FirmId(firm(row))).toList();
        profiles.lock(firms);
        var now = profiles.byIds(firms);
        var added = batch.stream()
                .filter(row -> row.beforeOrNull() == null && untouched(row, now))
                .map(row -> now.get(new FirmId(firm(row))))
                .toList();
        var gone = removed(added, owner.orElse(null));
        var done = new ArrayList<Done>();
        for (var row : batch) {
            var isTaken = row.beforeOrNull() == null
                    ? gone.contains(new FirmId(firm(row)))
                    : untouched(row, now) && restored(row, now, owner.orElse(null));
            done.add(done(of, row, isTaken));
        }
        rows.done(done);
    }

    private static boolean untouched(ListRow row, Map<FirmId, Kept> now) {
        var kept = now.get(new FirmId(firm(row)));
        return kept != null && kept.version() == row.version();
    }

    private static Done done(ListImport of, ListRow row, boolean isTaken) {
        return new Done(
                of.id().value(),
                row.number(),
                row.outcome().name(),
                (isTaken ? Fate.UNDONE : Fate.KEPT).name(),
                row.firmOrNull(),
                row.beforeOrNull(),
                row.version(),
                List.of());
    }

    private boolean restored(ListRow row, Map<FirmId, Kept> now, @Nullable UUID actor) {
        var kept = Objects.requireNonNull(now.get(new FirmId(firm(row))));
        var before = ProfileJson.read(Objects.requireNonNull(row.beforeOrNull()), Kept.class);
        profiles.change(actor, "restored", List.of(new Change(kept, kept.with(before.profile()))));
        return true;
    }

    /** Something that still points at a firm keeps it; only then they are tried one by one. */
    private Set<FirmId> removed(List<Kept> firms, @Nullable UUID actor) {
        if (remove(firms, actor)) {
            return firms.stream().map(Kept::id).collect(Collectors.toSet());
        }
        return firms.stream()
                .filter(firm -> remove(List.of(firm), actor))
                .map(Kept::id)
                .collect(Collectors.toSet());
    }

    private boolean remove(List<Kept> firms, @Nullable UUID actor) {
        try {
            attempt.executeWithoutResult(_ -> {
                events.publishEvent(
                        new FirmsRemoved(firms.stream().map(Kept::id).toList()));
                profiles.remove(actor, "removed", firms);
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
