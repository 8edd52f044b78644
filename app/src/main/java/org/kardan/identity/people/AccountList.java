package org.kardan.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their accounts, as the people page lists them. */
@Component
class AccountList {

    /** One person; no account if never invited. */
    record Line(
            PersonId id,
            PersonName name,
            Side side,
            String email,
            List<Role> roles,
            State state,
            @Nullable Instant lastSignIn) {

        boolean has(Role role) {
            return roles.contains(role);
        }
    }

    enum State {
        NONE,
        INVITED,
        ACTIVE,
        LOCKED
    }

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 200, by family name; those with roles first. */
    List<Line> find(Optional<Side> side, String text) {
        return jdbc.sql("""
                select p.*, a.person as account, a.activated, a.locked, a.last_sign_in,
                    array(select r.role from identity.role r where r.person = p.id order by r.role) as roles
                from identity.person p left join identity.account a on a.person = p.id
                where p.erased is null and (:side = '' or p.side = :side)
                    and (:text = '' or concat(p.family, ' ', p.given, ' ', p.han_family, p.han_given, ' ', p.email)
                        ilike '%' || :text || '%')
                order by exists (select 1 from identity.role r where r.person = p.id) desc, a.person is null,
                    p.family collate "de-x-icu", p.given
                limit 200
                """)
                .param("side", side.map(Side::name).orElse(""))
                .param("text", text.strip())
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var lastSignIn = row.getTimestamp("last_sign_in");
        return new Line(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonName(
                        row.getString("family"),
                        row.getString("given"),
                        row.getString("han_family"),
                        row.getString("han_given"),
                        row.getString("title")),
                Side.valueOf(row.getString("side")),
                row.getString("email"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                state(row.getObject("account") != null, row.getBoolean("locked"), row.getTimestamp("activated")),
                lastSignIn == null ? null : lastSignIn.toInstant());
    }

    private static State state(boolean account, boolean locked, @Nullable Timestamp activated) {
        if (!account) {
            return State.NONE;
        }
        if (locked) {
            return State.LOCKED;
        }
        return activated == null ? State.INVITED : State.ACTIVE;
    }
}
