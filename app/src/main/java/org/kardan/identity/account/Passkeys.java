package org.kardan.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of a person, as the account page lists them. Registering is Spring Security's part. */
@Component
class Passkeys {

    /** One passkey. */
    record Passkey(String id, String label, Instant created, Instant used) {}

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(UUID person) {
        return jdbc.sql("""
                select c.credential_id, c.label, c.created, c.last_used
                from user_credentials c join user_entities e on e.id = c.user_entity_user_id
                where e.name = ? order by c.created
                """)
                .params(person.toString())
                .query((row, _) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("label"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used").toInstant()))
                .list();
    }

    /** Removes it if it is this person's. */
    @Transactional
    void remove(UUID person, String id) {
        jdbc.sql("""
                delete from user_credentials where credential_id = ?
                    and user_entity_user_id in (select id from user_entities where name = ?)
                """)
                .params(Bytes.fromBase64(id).toBase64UrlString(), person.toString())
                .update();
    }
}
