package org.kardan.congress.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of publications. */
@Component
public class Publications {

    private final JdbcClient jdbc;
    private final Journal journal;

    Publications(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The newest first. */
    public List<Publication> of(CongressId congress) {
        return jdbc.sql("select * from congress.publication where congress_id = ? order by version desc")
                .params(congress.value())
                .query(Publications::read)
                .list();
    }

    /** What participants see now. */
    public Optional<Publication> current(CongressId congress) {
        return jdbc.sql("select * from congress.publication where congress_id = ? order by version desc limit 1")
                .params(congress.value())
                .query(Publications::read)
                .optional();
    }

    public Optional<Publication> version(CongressId congress, int version) {
        return jdbc.sql("select * from congress.publication where congress_id = ? and version = ?")
                .params(congress.value(), version)
                .query(Publications::read)
                .optional();
    }

    public Optional<Publication> byId(UUID id) {
        return jdbc.sql("select * from congress.publication where id = ?")
                .params(id)
                .query(Publications::read)
                .optional();
    }

    public boolean isPublished(UUID timetable) {
        return jdbc.sql("select exists (select from congress.publication where plan_id = ?)")
                .params(timetable)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void add(@Nullable UUID actor, Publication publication) {
        jdbc.sql("""
            insert into congress.publication (id, congress_id, version, plan_id, provisional, comment_de, comment_zh,
                comment_en, audience, published_by, published_at)
            values (:id, :congress, :version, :plan, :provisional, :de, :zh, :en, :audience, :actor, :at)
            """)
                .param("id", publication.id())
                .param("congress", publication.congress().value())
                .param("version", publication.version())
                .param("plan", publication.timetable())
                .param("provisional", publication.provisional())
                .param("de", publication.comment().de())
                .param("zh", publication.comment().zh())
                .param("en", publication.comment().en())
                .param("audience", publication.audience().name())
                .param("actor", actor)
                .param("at", publication.at().atOffset(ZoneOffset.UTC))
                .update();
        journal.note(
                actor,
                "congress",
                publication.congress().toString(),
                "timetable version " + publication.version() + " published");
    }

    private static Publication read(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                new CongressId(row.getObject("congress_id", UUID.class)),
                row.getInt("version"),
                row.getObject("plan_id", UUID.class),
                row.getBoolean("provisional"),
                Congresses.trilingual(row, "comment"),
                Publication.Audience.valueOf(row.getString("audience")),
                row.getTimestamp("published_at").toInstant());
    }
}
