package org.kardan.register.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kardan.journal.Journal;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Change;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries that wait for review, and the deeds done about them. */
@Component
public class Reviews {

    private static final String WAITING = "from register.firm where side = ? and state = 'SUBMITTED'"
            + " and archived_at is null and merged_into is null";

    private final JdbcClient jdbc;
    private final Profiles profiles;
    private final Journal journal;

    Reviews(JdbcClient jdbc, Profiles profiles, Journal journal) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.journal = journal;
    }

    long waiting(Side side) {
        return jdbc.sql("select count(*) " + WAITING)
                .params(side.name())
                .query(Long.class)
                .single();
    }

    /** One page of those that wait, the longest waiting first. */
    List<Kept> waiting(Side side, int offset, int most) {
        var ids = jdbc.sql("select id " + WAITING + " order by changed_at, id offset ? limit ?")
                .params(side.name(), offset, most)
                .query((row, _) -> new FirmId(row.getObject("id", UUID.class)))
                .list();
        var known = profiles.byIds(ids);
        return ids.stream().map(known::get).toList();
    }

    /** Does it, if the entry stands where it can be done; false if not. */
    @Transactional
    public boolean act(UUID actor, Deed deed, Kept before, String note) {
        var after = deed.on(before);
        if (after.isEmpty()) {
            return false;
        }
        var action = deed.name().toLowerCase(Locale.ROOT);
        profiles.change(actor, action, List.of(new Change(before, after.get())));
        jdbc.sql("delete from register.remark where firm_id = ?")
                .params(before.id().value())
                .update();
        if (deed == Deed.RETURN) {
            remark(actor, before.id(), note);
        }
        return true;
    }

    private void remark(UUID actor, FirmId firm, String note) {
        jdbc.sql("insert into register.remark (firm_id, note, said_by) values (?, ?, ?)")
                .params(firm.value(), note, actor)
                .update();
        journal.note(actor, "firm", firm.toString(), "remarked", Map.of(), Map.of("note", note));
    }

    /** What the manager said when the entry went back. */
    public Optional<String> remark(FirmId firm) {
        return jdbc.sql("select note from register.remark where firm_id = ?")
                .params(firm.value())
                .query(String.class)
                .optional();
    }
}
