package org.kardan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consents by purpose and by side of the recipient. Append-only; a withdrawal takes effect at once. */
@Component
public class Consents {

    /** One consent as given. */
    public record Consent(Purpose purpose, Side recipient, int version, Instant given) {}

    private final JdbcClient jdbc;
    private final Journal journal;

    Consents(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Records that the person agreed to the wording they saw; agreeing twice changes nothing. */
    @Transactional
    public void give(PersonId person, Purpose purpose, Side recipient, Lang lang, String wording) {
        withdrawOutdated(person, purpose, recipient);
        var given = jdbc.sql("""
                insert into identity.consent (person, purpose, recipient, version, lang, text_hash)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person, purpose, recipient) where withdrawn is null do nothing
                """)
                .params(person.value(), purpose.name(), recipient.name(), purpose.version(), lang.name(), hash(wording))
                .update();
        if (given > 0) {
            journal.note(person.value(), "person", person.toString(), "consented to " + purpose + " for " + recipient);
        }
    }

    @Transactional
    public void withdraw(PersonId person, Purpose purpose, Side recipient) {
        var withdrawn = jdbc.sql("""
                update identity.consent set withdrawn = now()
                where person = ? and purpose = ? and recipient = ? and withdrawn is null
                """)
                .params(person.value(), purpose.name(), recipient.name())
                .update();
        if (withdrawn > 0) {
            journal.note(person.value(), "person", person.toString(), "withdrew " + purpose + " for " + recipient);
        }
    }

    public List<Consent> standing(PersonId person) {
        return jdbc.sql("""
                select purpose, recipient, version, given from identity.consent
                where person = ? and withdrawn is null order by purpose, recipient
                """)
                .params(person.value())
                .query((row, _) -> new Consent(
                        Purpose.valueOf(row.getString("purpose")),
                        Side.valueOf(row.getString("recipient")),
                        row.getInt("version"),
                        row.getTimestamp("given").toInstant()))
                .list();
    }

    public boolean stands(PersonId person, Purpose purpose, Side recipient) {
        return whoAgreed(List.of(person), purpose, recipient).contains(person);
    }

    /** Those of the people who agreed to the present wording and have not withdrawn. */
    public Set<PersonId> whoAgreed(Collection<PersonId> people, Purpose purpose, Side recipient) {
        return jdbc
                .sql("""
                select person from identity.consent
                where person = any(?) and purpose = ? and recipient = ? and version = ? and withdrawn is null
                """)
                .params(
                        people.stream().map(PersonId::value).toArray(UUID[]::new),
                        purpose.name(),
                        recipient.name(),
                        purpose.version())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private void withdrawOutdated(PersonId person, Purpose purpose, Side recipient) {
        jdbc.sql("""
                update identity.consent set withdrawn = now()
                where person = ? and purpose = ? and recipient = ? and version <> ? and withdrawn is null
                """)
                .params(person.value(), purpose.name(), recipient.name(), purpose.version())
                .update();
    }

    private static String hash(String wording) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
