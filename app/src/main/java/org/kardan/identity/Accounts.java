package org.kardan.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people: roles, passwords, locks. Invitations go through {@link Invitations}. */
@Component
public class Accounts {

    /** Shorter passwords are refused (NIST SP 800-63B-4, 2025: 15 without, 8 with a second factor; we ask for 12). */
    public static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final PasswordEncoder encoder;
    private final String decoy;

    Accounts(JdbcClient jdbc, Journal journal, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.encoder = encoder;
        this.decoy = java.util.Objects.requireNonNull(
                encoder.encode(UUID.randomUUID().toString()));
    }

    /** Opens an account without password, if there is none. */
    @Transactional
    public void open(@Nullable UUID actor, PersonId person) {
        var opened = jdbc.sql("insert into identity.account (person) values (?) on conflict do nothing")
                .params(person.value())
                .update();
        if (opened > 0) {
            journal.note(actor, "account", person.toString(), "opened");
        }
    }

    /** Gives exactly these roles; {@link Role#MEMBER} follows from seats and is ignored. */
    @Transactional
    public void giveRoles(@Nullable UUID actor, PersonId person, Collection<Role> roles) {
        jdbc.sql("delete from identity.role where person = ?")
                .params(person.value())
                .update();
        roles.stream()
                .filter(role -> role != Role.MEMBER)
                .distinct()
                .forEach(role -> jdbc.sql("insert into identity.role (person, role) values (?, ?)")
                        .params(person.value(), role.name())
                        .update());
        journal.note(actor, "account", person.toString(), "given the roles " + Set.copyOf(roles));
    }

    public Set<Role> rolesOf(PersonId person) {
        return jdbc
                .sql("select role from identity.role where person = ?")
                .params(person.value())
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    /** Sets a password and makes the account usable. The caller has checked {@link #SHORTEST_PASSWORD}. */
    @Transactional
    public void setPassword(PersonId person, String password) {
        jdbc.sql("""
                update identity.account set password = ?, activated = coalesce(activated, now()) where person = ?
                """).params(encoder.encode(password), person.value()).update();
        journal.note(person.value(), "account", person.toString(), "password set");
    }

    @Transactional
    public void lock(UUID actor, PersonId person, boolean locked) {
        jdbc.sql("update identity.account set locked = ? where person = ?")
                .params(locked, person.value())
                .update();
        journal.note(actor, "account", person.toString(), locked ? "locked" : "unlocked");
    }

    /** The person with this address and password; costs the same time whether the address is known or not. */
    public Optional<PersonId> check(String email, String password) {
        var found = jdbc.sql("""
                select a.person, a.password from identity.account a join identity.person p on p.id = a.person
                where lower(p.email) = lower(?) and not a.locked and a.password <> '' and p.erased is null
                """)
                .params(email.strip())
                .query((row, _) -> new Stored(row.getObject("person", UUID.class), row.getString("password")))
                .optional();
        var matches = encoder.matches(password, found.map(Stored::password).orElse(decoy));
        return found.filter(_ -> matches).map(stored -> new PersonId(stored.person()));
    }

    public boolean isUsable(PersonId person) {
        return jdbc.sql("""
                select count(*) > 0 from identity.account a join identity.person p on p.id = a.person
                where a.person = ? and not a.locked and p.erased is null
                """).params(person.value()).query(Boolean.class).single();
    }

    /** When the account was last used, rounded by the caller's pace: at most once a sign-in. */
    @Transactional
    public void noteSignIn(PersonId person) {
        jdbc.sql("update identity.account set last_sign_in = now() where person = ?")
                .params(person.value())
                .update();
    }

    /** How long links in mails are good for. */
    public static Duration validityOf(LinkKind kind) {
        return kind == LinkKind.INVITATION ? Duration.ofDays(14) : Duration.ofHours(2);
    }

    private record Stored(UUID person, String password) {}
}
