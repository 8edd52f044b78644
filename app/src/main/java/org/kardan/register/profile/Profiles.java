package org.kardan.register.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.journal.Journal.Noted;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsChanged;
import org.kardan.register.FirmsJoined;
import org.kardan.register.ReviewState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of entries: writes them in batches, with journal and announcement in the same transaction.
 *
 * <p>A change is refused as {@link Overtaken} unless the entry still has the version that it was read with.
 */
@Component
public class Profiles {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Profiles(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    public Optional<Kept> byId(FirmId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    public Map<FirmId, Kept> byIds(Collection<FirmId> ids) {
        return jdbc
                .sql(ProfileSql.READ)
                .param("ids", ids.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(ProfileSql::kept)
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    /**
     * Keeps everybody else from these entries until the transaction ends: before many of them are removed, in the same
     * order as {@link org.kardan.register.Firms#hold}.
     */
    public void lock(Collection<FirmId> ids) {
        jdbc.sql("select id from register.firm where id = any(:ids) order by id for update")
                .param("ids", ids.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Adds entries; their version becomes 1. */
    @Transactional
    public void add(@Nullable UUID actor, String action, List<Kept> firms) {
        if (firms.isEmpty()) {
            return;
        }
        write(ProfileSql.INSERT, firms.stream().map(Columns.OfFirm::of).toList());
        writeParts(firms);
        noteAll(actor, action, firms);
        announce(firms, firms.stream().filter(Profiles::isPublished).toList());
    }

    /** Writes the changed ones among these; their versions grow by one. */
    @Transactional
    public void change(@Nullable UUID actor, String action, List<Change> all) {
        var changes = all.stream().filter(change -> !change.isEmpty()).toList();
        if (changes.isEmpty()) {
            return;
        }
        var after = changes.stream().map(Change::after).toList();
        var written =
                write(ProfileSql.UPDATE, after.stream().map(Columns.OfFirm::of).toList());
        if (written != changes.size()) {
            throw new Overtaken(changes.size(), written);
        }
        deleteParts(after);
        writeParts(after);
        journal.noteAll(
                actor, "firm", action, changes.stream().map(Profiles::noted).toList());
        announce(
                after,
                changes.stream().filter(Profiles::joins).map(Change::after).toList());
    }

    /** Removes entries that nobody has changed since they were added: the undo of an addition. */
    @Transactional
    public void remove(@Nullable UUID actor, String action, List<Kept> firms) {
        jdbc.sql("delete from register.firm where id = any(:ids)")
                .param("ids", ids(firms))
                .update();
        noteAll(actor, action, firms);
        announce(firms, List.of());
    }

    private void writeParts(List<Kept> firms) {
        write(
                ProfileSql.INSERT_NAME_KEYS,
                firms.stream().map(Columns.OfFirm::of).toList());
        write(
                ProfileSql.INSERT_SITES,
                firms.stream().flatMap(Columns.OfSite::of).toList());
        write(
                ProfileSql.INSERT_IDENTIFIERS,
                firms.stream().flatMap(Columns.OfIdentifier::of).toList());
    }

    private void deleteParts(List<Kept> firms) {
        jdbc.sql("""
                with sites as (delete from register.site where firm_id = any(:ids)),
                    names as (delete from register.name_key where firm_id = any(:ids))
                delete from register.identifier i where firm_id = any(:ids) and not exists (
                    select from jsonb_to_recordset(cast(:kept as jsonb)) as k(firm_id uuid, scheme text, value text)
                    where k.firm_id = i.firm_id and k.scheme = i.scheme and k.value = i.value)
                """)
                .param("ids", ids(firms))
                .param(
                        "kept",
                        ProfileJson.write(
                                firms.stream().flatMap(Columns.OfIdentifier::of).toList()))
                .update();
    }

    private int write(String sql, List<? extends Record> rows) {
        return rows.isEmpty()
                ? 0
                : jdbc.sql(sql).param("rows", ProfileJson.write(rows)).update();
    }

    private void noteAll(@Nullable UUID actor, String action, List<Kept> firms) {
        var things =
                firms.stream().map(firm -> Noted.of(firm.id().toString())).toList();
        journal.noteAll(actor, "firm", action, things);
    }

    private static Noted noted(Change change) {
        return new Noted(change.after().id().toString(), change.oldValues(), change.newValues());
    }

    private void announce(List<Kept> changed, List<Kept> joined) {
        events.publishEvent(new FirmsChanged(changed.stream().map(Kept::id).toList()));
        if (!joined.isEmpty()) {
            events.publishEvent(new FirmsJoined(joined.stream().map(Kept::id).toList()));
        }
    }

    private static boolean joins(Change change) {
        return isPublished(change.after()) && !isPublished(change.before());
    }

    private static boolean isPublished(Kept kept) {
        return kept.state() == ReviewState.PUBLISHED && !kept.archived();
    }

    private static UUID[] ids(Collection<Kept> firms) {
        return Stream.of(firms)
                .flatMap(Collection::stream)
                .map(kept -> kept.id().value())
                .toArray(UUID[]::new);
    }
}
