package org.kardan.offers.interest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.journal.Journal;
import org.kardan.language.Side;
import org.kardan.offers.InterestBecameMutual;
import org.kardan.offers.interest.Introduction.Accompaniment;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The introductions of both sides. */
@Component
public class Introductions {

    private static final String SELECT = """
            select i.*, d.manager as d_manager, d.note as d_note, d.at as d_at,
                c.manager as c_manager, c.note as c_note, c.at as c_at
            from offers.introduction i
                left join offers.accompaniment d on d.introduction = i.id and d.side = 'DE'
                left join offers.accompaniment c on c.introduction = i.id and c.side = 'CN'
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Introductions(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    Optional<Introduction> byId(UUID id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .params(id)
                .query(Introductions::read)
                .optional();
    }

    Optional<Introduction> between(FirmId one, FirmId other) {
        return jdbc.sql(SELECT + " where (german_id, chinese_id) in ((:one, :other), (:other, :one))")
                .param("one", one.value())
                .param("other", other.value())
                .query(Introductions::read)
                .optional();
    }

    /** The introductions of these firms, newest first. */
    List<Introduction> of(Collection<FirmId> firms) {
        return jdbc.sql(SELECT + " where german_id = any(:firms) or chinese_id = any(:firms) order by i.id desc")
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(Introductions::read)
                .list();
    }

    /** The addresses of this firm's introductions, by the other firm. */
    public Map<FirmId, String> pathsOf(FirmId firm) {
        return of(List.of(firm)).stream()
                .collect(Collectors.toMap(
                        begun -> begun.german().equals(firm) ? begun.chinese() : begun.german(),
                        begun -> "/introductions/" + begun.id()));
    }

    /** Those of the reader's firms; for managers all, because each concerns both sides. */
    List<Introduction> concerning(Reader reader) {
        return reader.may(Right.INTRODUCE)
                ? latest(MOST)
                : of(reader.visitor().seats().keySet().stream().map(FirmId::new).toList());
    }

    /** The newest introductions of the alliance; every one concerns both sides. */
    private List<Introduction> latest(int most) {
        return jdbc.sql(SELECT + " order by i.id desc limit ?")
                .params(most)
                .query(Introductions::read)
                .list();
    }

    @Transactional
    public void begin(Firm one, Firm other) {
        var german = one.side() == Side.DE ? one.id() : other.id();
        var chinese = one.side() == Side.DE ? other.id() : one.id();
        var id = jdbc.sql("insert into offers.introduction (german_id, chinese_id) values (?, ?) returning id")
                .params(german.value(), chinese.value())
                .query(UUID.class)
                .single();
        journal.note(null, "introduction", id.toString(), "began");
        events.publishEvent(new InterestBecameMutual(id, german, chinese));
    }

    /** The manager of a side takes it up, or words the note anew. */
    @Transactional
    public void accompany(UUID manager, Introduction introduction, Side side, String note) {
        jdbc.sql("""
                insert into offers.accompaniment (introduction, side, manager, note) values (?, ?, ?, ?)
                on conflict (introduction, side) do update
                    set manager = excluded.manager, note = excluded.note, at = now()
                """)
                .params(introduction.id(), side.name(), manager, note.strip())
                .update();
        var before = introduction.by(side).map(Accompaniment::note).orElse("");
        journal.note(
                manager,
                "introduction",
                introduction.id().toString(),
                "accompanied",
                Map.of("note", before),
                Map.of("note", note.strip()));
    }

    private static Introduction read(ResultSet row, int number) throws SQLException {
        var accompanied = new EnumMap<Side, Accompaniment>(Side.class);
        accompaniment(row, "d_").ifPresent(by -> accompanied.put(Side.DE, by));
        accompaniment(row, "c_").ifPresent(by -> accompanied.put(Side.CN, by));
        return new Introduction(
                row.getObject("id", UUID.class),
                new FirmId(row.getObject("german_id", UUID.class)),
                new FirmId(row.getObject("chinese_id", UUID.class)),
                row.getTimestamp("since").toInstant(),
                accompanied);
    }

    private static Optional<Accompaniment> accompaniment(ResultSet row, String prefix) throws SQLException {
        var manager = row.getObject(prefix + "manager", UUID.class);
        return manager == null
                ? Optional.empty()
                : Optional.of(new Accompaniment(
                        manager,
                        row.getString(prefix + "note"),
                        row.getTimestamp(prefix + "at").toInstant()));
    }
}
