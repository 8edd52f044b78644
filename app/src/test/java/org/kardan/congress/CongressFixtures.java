package org.kardan.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.congress.interpreters.LanguagePair;
import org.kardan.congress.registration.Desk;
import org.kardan.congress.wishes.Priority;
import org.kardan.congress.wishes.Wish;
import org.kardan.congress.wishes.WishDesk;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Congresses, firms and people for tests, each new. */
public record CongressFixtures(ApplicationContext beans) {

    public static final Instant NOW = Instant.now();

    /** A congress of one day in Wuppertal with four slots and two tables, open for wishes. */
    public Congress aCongress() {
        return aCongress(Stage.WISHES);
    }

    public Congress aCongress(Stage stage) {
        var id = CongressId.fresh();
        var day = LocalDate.of(2027, 9, 20);
        var congress = new Congress(
                id,
                "probe-" + id.value().toString().substring(24),
                new Trilingual("Probekongress", "测试大会", "Trial congress"),
                new Trilingual("Zum Üben", "练习用", "For practice"),
                new Trilingual("Probehalle, Wuppertal", "伍珀塔尔测试厅", "Trial hall, Wuppertal"),
                Zone.BERLIN,
                day,
                day,
                stage,
                NOW,
                new Congress.Limits(10, 3, 14, null, null));
        bean(Congresses.class).add(null, congress);
        var start = day.atTime(9, 0).atZone(Zone.BERLIN.id()).toInstant();
        var slots = List.of(
                new Slot(1, start, 25),
                new Slot(2, start.plusSeconds(1800), 25),
                new Slot(3, start.plusSeconds(3600), 25),
                new Slot(4, start.plusSeconds(5400), 25));
        bean(Venue.class).setSlots(null, id, slots);
        bean(Venue.class).addTable(null, id, "T1", "Saal 1");
        bean(Venue.class).addTable(null, id, "T2", "");
        return congress;
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** A published firm of a side. */
    public FirmId aFirm(Side side, String name) {
        var id = UUID.randomUUID();
        bean(JdbcClient.class)
                .sql("""
                    insert into register.firm (id, side, name_de, name_zh, name_en, visibility, state)
                    values (?, ?, ?, ?, ?, 'BOTH_SIDES', 'PUBLISHED')
                    """)
                .params(id, side.name(), side == Side.DE ? name : "", side == Side.CN ? name : "", name)
                .update();
        return new FirmId(id);
    }

    /** Somebody with an account and a seat in the firm. */
    public PersonId aMember(FirmId firm, Side side) {
        var person = bean(IdentityFixtures.class).somebody(side);
        bean(JdbcClient.class)
                .sql("insert into register.seat (firm_id, person_id, kind) values (?, ?, 'OWNER')")
                .params(firm.value(), person.value())
                .update();
        return person;
    }

    /** A person without an account. */
    public Person aPerson(Side side) {
        var person = IdentityFixtures.aPerson(side);
        bean(People.class).add(null, person);
        return person;
    }

    /** An approved firm with one delegate who speaks this language. */
    public FirmId aGuest(Congress congress, Side side, String name, Lang spoken) {
        var firm = aFirm(side, name);
        register(congress, firm, aPerson(side).id(), spoken);
        bean(Desk.class).approve(null, congress, firm, Instant.now());
        return firm;
    }

    public void register(Congress congress, FirmId firm, PersonId person, Lang spoken) {
        bean(Desk.class)
                .register(null, congress, firm, new Desk.Sent(person, Set.of(spoken), Set.of()), false, Instant.now());
    }

    /** Both firms ask: settled. */
    public void settle(Congress congress, FirmId one, FirmId other, Priority priority) {
        bean(WishDesk.class).ask(null, congress, new Wish(one, other), priority, "", Instant.now());
        bean(WishDesk.class).ask(null, congress, new Wish(other, one), Priority.LIKE, "", Instant.now());
    }

    public Interpreter anInterpreter(Congress congress, PersonId personOrNull) {
        var interpreter = new Interpreter(
                CongressId.fresh().value(),
                personOrNull,
                "Dora Dolmetsch",
                List.of(LanguagePair.of(Lang.DE, Lang.ZH)),
                Set.of(),
                4);
        bean(Interpreters.class).add(null, congress.id(), interpreter);
        return interpreter;
    }
}
