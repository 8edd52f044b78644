package org.kardan.offers.interest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of introductions. */
@Component
class Messages {

    private final JdbcClient jdbc;
    private final Journal journal;

    Messages(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional
    public UUID add(UUID author, UUID introduction, FirmId from, Lang lang, String body) {
        var id = jdbc.sql("""
                insert into offers.message (introduction, from_firm, written_by, lang, body)
                values (?, ?, ?, ?, ?) returning id
                """)
                .params(introduction, from.value(), author, lang.name(), body.strip())
                .query(UUID.class)
                .single();
        journal.note(author, "introduction", introduction.toString(), "wrote");
        return id;
    }

    /** Oldest first. */
    List<Message> of(UUID introduction) {
        return jdbc.sql("select * from offers.message where introduction = ? order by id")
                .params(introduction)
                .query((row, _) -> new Message(
                        row.getObject("id", UUID.class),
                        introduction,
                        new FirmId(row.getObject("from_firm", UUID.class)),
                        Optional.ofNullable(row.getObject("written_by", UUID.class)),
                        Lang.valueOf(row.getString("lang")),
                        row.getString("body"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
