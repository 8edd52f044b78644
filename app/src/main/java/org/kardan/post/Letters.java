package org.kardan.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.language.Lang;
import org.kardan.post.Letter.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of letters. */
@Component
public class Letters {

    private static final String ALL = """
            select id, key, recipient, reply_to, lang, subject, body, state, attempts, error, created, sent
            from post.letter
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a letter down, unless one with its key is there. */
    Optional<UUID> add(Letter letter, LetterState state) {
        return jdbc.sql("""
                insert into post.letter (key, recipient, reply_to, lang, subject, body, state)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (key) where key <> '' do nothing
                returning id
                """)
                .params(
                        letter.key(),
                        letter.to(),
                        letter.replyTo(),
                        letter.lang().name(),
                        letter.subject(),
                        letter.body(),
                        state.name())
                .query(UUID.class)
                .optional();
    }

    void attach(UUID letter, int position, Attachment attachment) {
        jdbc.sql("insert into post.attachment (letter, position, name, media_type, bytes) values (?, ?, ?, ?, ?)")
                .params(letter, position, attachment.name(), attachment.mediaType(), attachment.bytes())
                .update();
    }

    public Optional<StoredLetter> find(UUID id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query(Letters::row).optional();
    }

    /** The newest letters whose recipient or subject has the words. */
    public List<StoredLetter> newest(String words, int offset, int limit) {
        return jdbc.sql(ALL + """
                where position(lower(:words) in lower(recipient || ' ' || subject)) > 0
                order by id desc offset :offset limit :limit
                """)
                .param("words", words)
                .param("offset", offset)
                .param("limit", limit)
                .query(Letters::row)
                .list();
    }

    public List<Attachment> attachments(UUID letter) {
        return jdbc.sql("select name, media_type, bytes from post.attachment where letter = ? order by position")
                .param(letter)
                .query(Attachment.class)
                .list();
    }

    /** The letter that has been due longest, locked until the transaction ends; others skip it meanwhile. */
    public Optional<StoredLetter> lockNextDue() {
        return jdbc.sql(ALL + """
                where state = 'WAITING' and next_attempt <= now()
                order by next_attempt, id limit 1 for update skip locked
                """).query(Letters::row).optional();
    }

    public void sent(UUID id) {
        jdbc.sql("""
                update post.letter set state = 'SENT', sent = clock_timestamp(), attempts = attempts + 1, error = ''
                where id = ?
                """).param(id).update();
    }

    public void failed(UUID id, String error) {
        jdbc.sql("update post.letter set state = 'FAILED', attempts = attempts + 1, error = ? where id = ?")
                .params(error, id)
                .update();
    }

    public void postponed(UUID id, Instant until, String error) {
        jdbc.sql("update post.letter set next_attempt = ?, attempts = attempts + 1, error = ? where id = ?")
                .params(Timestamp.from(until), error, id)
                .update();
    }

    /** Sends off what was held, or tries again what failed; false if it is neither. */
    public boolean release(UUID id) {
        return jdbc.sql("""
                        update post.letter set state = 'WAITING', next_attempt = now(), attempts = 0
                        where id = ? and state in ('HELD', 'FAILED')
                        """).param(id).update() == 1;
    }

    /** Everything written to an address, for whoever asks what is kept about them. */
    public List<StoredLetter> writtenTo(String address) {
        return jdbc.sql(ALL + "where lower(recipient) = lower(?) order by id")
                .param(address)
                .query(Letters::row)
                .list();
    }

    /** Deletes everything written to an address. */
    public void forget(String address) {
        jdbc.sql("delete from post.letter where lower(recipient) = lower(?)")
                .param(address)
                .update();
    }

    /** Deletes what was written before and does not wait any more; returns how many. */
    public int forgetBefore(Instant time) {
        return jdbc.sql("delete from post.letter where created < ? and state <> 'WAITING'")
                .param(Timestamp.from(time))
                .update();
    }

    private static StoredLetter row(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("sent");
        return new StoredLetter(
                row.getObject("id", UUID.class),
                new Letter(
                        row.getString("key"),
                        row.getString("recipient"),
                        row.getString("reply_to"),
                        Lang.valueOf(row.getString("lang")),
                        row.getString("subject"),
                        row.getString("body"),
                        List.of()),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("error"),
                row.getTimestamp("created").toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
