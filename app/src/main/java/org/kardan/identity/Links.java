package org.kardan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that prove control of a mail address: 256 random bits, used once, kept only as a hash. */
@Component
public class Links {

    /** A link that still works. */
    public record Link(PersonId person, LinkKind kind) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new secret; older ones of the same kind stop working. */
    @Transactional
    public String make(PersonId person, LinkKind kind) {
        jdbc.sql("update identity.link set used = now() where person = ? and kind = ? and used is null")
                .params(person.value(), kind.name())
                .update();
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into identity.link (hash, person, kind, expires) values (?, ?, ?, ?)")
                .params(
                        hash(secret),
                        person.value(),
                        kind.name(),
                        java.sql.Timestamp.from(Instant.now().plus(Accounts.validityOf(kind))))
                .update();
        return secret;
    }

    public Optional<Link> open(String secret) {
        return jdbc.sql("select person, kind from identity.link where hash = ? and used is null and expires > now()")
                .params(hash(secret))
                .query((row, _) -> new Link(
                        new PersonId(row.getObject("person", UUID.class)), LinkKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Uses the link up; false if somebody was faster. */
    @Transactional
    public boolean use(String secret) {
        return jdbc.sql("update identity.link set used = now() where hash = ? and used is null and expires > now()")
                        .params(hash(secret))
                        .update()
                == 1;
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
