package org.kardan.congress.agenda;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.kardan.identity.PersonId;
import org.kardan.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of calendar feeds: one per person, revocable at any time. */
@Component
class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Journal journal;

    Feeds(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Optional<String> of(PersonId person) {
        return jdbc.sql("select secret from congress.feed where person_id = ? and revoked_at is null")
                .params(person.value())
                .query(String.class)
                .optional();
    }

    /** A new secret; the one before stops working. */
    @Transactional
    public String renew(PersonId person, Instant now) {
        revoke(person, now);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into congress.feed (secret, person_id, created_at) values (?, ?, ?)")
                .params(secret, person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
        journal.note(person.value(), "person", person.toString(), "calendar feed opened");
        return secret;
    }

    @Transactional
    public void revoke(PersonId person, Instant now) {
        var revoked = jdbc.sql("update congress.feed set revoked_at = ? where person_id = ? and revoked_at is null")
                .params(now.atOffset(ZoneOffset.UTC), person.value())
                .update();
        if (revoked > 0) {
            journal.note(person.value(), "person", person.toString(), "calendar feed revoked");
        }
    }

    Optional<PersonId> owner(String secret) {
        return jdbc.sql("select person_id from congress.feed where secret = ? and revoked_at is null")
                .params(secret)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
