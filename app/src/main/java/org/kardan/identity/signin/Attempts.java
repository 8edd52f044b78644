package org.kardan.identity.signin;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rate limits, counted in the database so that they hold on every node.
 *
 * <p>Sign-in: 10 failures per address and 60 per network address within 15 minutes. Reset: 5 per address and hour.
 */
@Component
class Attempts {

    private static final int PER_EMAIL = 10;
    private static final int PER_NETWORK = 60;
    private static final int RESETS = 5;

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean maySignIn(String email, String network) {
        return count("email", email, "15 minutes") < PER_EMAIL && count("network", network, "15 minutes") < PER_NETWORK;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(String email, String network) {
        note("email", email);
        note("network", network);
    }

    /** Counts the reset and says whether it is still within the limit. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean mayReset(String email) {
        note("reset", email);
        return count("reset", email, "1 hour") <= RESETS;
    }

    @Scheduled(fixedDelay = 3_600_000)
    void prune() {
        jdbc.sql("delete from identity.attempt where at < now() - interval '1 day'")
                .update();
    }

    private void note(String kind, String key) {
        jdbc.sql("insert into identity.attempt (kind, key) values (?, ?)")
                .params(kind, folded(key))
                .update();
    }

    private long count(String kind, String key, String span) {
        return jdbc.sql("""
                select count(*) from identity.attempt where kind = ? and key = ? and at > now() - ?::interval
                """).params(kind, folded(key), span).query(Long.class).single();
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
