package org.kardan.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of people. Whoever reads {@link Person#contact} for the other side goes through {@link Contacts}. */
@Component
public class People {

    private final JdbcClient jdbc;
    private final Journal journal;

    People(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Adds a person; an address that is already known is refused by the database. */
    @Transactional
    public PersonId add(@Nullable UUID actor, Person person) {
        jdbc.sql("""
                insert into identity.person (id, family, given, han_family, han_given, title, side, lang, email, phone,
                    wechat, function_de, function_zh, function_en, spoken)
                values (:id, :family, :given, :hanFamily, :hanGiven, :title, :side, :lang, :email, :phone,
                    :wechat, :de, :zh, :en, :spoken)
                """).params(columns(person)).update();
        journal.note(actor, "person", person.id().toString(), "created");
        return person.id();
    }

    /** Replaces everything but the id and the consents. */
    @Transactional
    public void change(@Nullable UUID actor, Person person) {
        jdbc.sql("""
                update identity.person set family = :family, given = :given, han_family = :hanFamily,
                    han_given = :hanGiven, title = :title, side = :side, lang = :lang, email = :email, phone = :phone,
                    wechat = :wechat, function_de = :de, function_zh = :zh, function_en = :en, spoken = :spoken
                where id = :id
                """).params(columns(person)).update();
        journal.note(actor, "person", person.id().toString(), "changed");
    }

    public Optional<Person> byId(PersonId id) {
        return jdbc.sql("select * from identity.person where id = ?")
                .params(id.value())
                .query(People::person)
                .optional();
    }

    public Optional<Person> byEmail(String email) {
        return jdbc.sql("select * from identity.person where lower(email) = lower(?) and erased is null")
                .params(email.strip())
                .query(People::person)
                .optional();
    }

    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toArray(UUID[]::new);
        return jdbc
                .sql("select * from identity.person where id = any(?)")
                .params((Object) values)
                .query(People::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonName(
                        row.getString("family"),
                        row.getString("given"),
                        row.getString("han_family"),
                        row.getString("han_given"),
                        row.getString("title")),
                Side.valueOf(row.getString("side")),
                Lang.valueOf(row.getString("lang")),
                new Contact(row.getString("email"), row.getString("phone"), row.getString("wechat")),
                spoken(row.getArray("spoken")),
                new Trilingual(
                        row.getString("function_de"), row.getString("function_zh"), row.getString("function_en")));
    }

    /** All people of a side (both for null), by family name. */
    public List<Person> all(@Nullable Side side) {
        return jdbc.sql("""
                select * from identity.person where erased is null and (:side::text is null or side = :side)
                order by family collate "de-x-icu", given
                """)
                .param("side", side == null ? null : side.name())
                .query(People::person)
                .list();
    }

    /** The people of a side who have this role. */
    public List<Person> withRole(Role role, Side side) {
        return jdbc.sql("""
                select p.* from identity.person p join identity.role r on r.person = p.id
                where r.role = ? and p.side = ? and p.erased is null order by p.id
                """)
                .params(role.name(), side.name())
                .query(People::person)
                .list();
    }

    private static Set<Lang> spoken(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Lang::valueOf).collect(Collectors.toSet());
    }

    private static Map<String, Object> columns(Person person) {
        var name = person.name();
        return Map.ofEntries(
                Map.entry("id", person.id().value()),
                Map.entry("family", name.family()),
                Map.entry("given", name.given()),
                Map.entry("hanFamily", name.hanFamily()),
                Map.entry("hanGiven", name.hanGiven()),
                Map.entry("title", name.title()),
                Map.entry("side", person.side().name()),
                Map.entry("lang", person.lang().name()),
                Map.entry("email", person.contact().email()),
                Map.entry("phone", person.contact().phone()),
                Map.entry("wechat", person.contact().wechat()),
                Map.entry("de", person.function().de()),
                Map.entry("zh", person.function().zh()),
                Map.entry("en", person.function().en()),
                Map.entry(
                        "spoken",
                        person.spoken().stream().map(Lang::name).sorted().toArray(String[]::new)));
    }
}
