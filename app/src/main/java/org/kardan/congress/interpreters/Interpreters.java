package org.kardan.congress.interpreters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.identity.PersonId;
import org.kardan.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of interpreters. */
@Component
public class Interpreters {

    private final JdbcClient jdbc;
    private final Journal journal;

    Interpreters(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public List<Interpreter> of(CongressId congress) {
        return jdbc.sql("select * from congress.interpreter where congress_id = ? order by name, id")
                .params(congress.value())
                .query(Interpreters::read)
                .list();
    }

    /** The interpreter that this person is at a congress. */
    public Optional<Interpreter> of(CongressId congress, PersonId person) {
        return jdbc.sql("select * from congress.interpreter where congress_id = ? and person_id = ? limit 1")
                .params(congress.value(), person.value())
                .query(Interpreters::read)
                .optional();
    }

    /** Adds an interpreter; false if the name is there already. */
    @Transactional
    public boolean add(@Nullable UUID actor, CongressId congress, Interpreter interpreter) {
        var added = jdbc.sql("""
            insert into congress.interpreter (id, congress_id, person_id, name, pairs, unavailable, longest_run)
            values (:id, :congress, :person, :name, :pairs, :unavailable, :longest) on conflict do nothing
            """)
                .param("id", interpreter.id())
                .param("congress", congress.value())
                .param("person", interpreter.person().map(PersonId::value).orElse(null))
                .param("name", interpreter.name())
                .param(
                        "pairs",
                        interpreter.pairs().stream().map(LanguagePair::toString).toArray(String[]::new))
                .param(
                        "unavailable",
                        interpreter.unavailable().stream().sorted().toArray(Integer[]::new))
                .param("longest", interpreter.longestRun())
                .update();
        if (added > 0) {
            journal.note(actor, "congress", congress.toString(), "interpreter added");
        }
        return added > 0;
    }

    /** Changes languages, hours and pauses. */
    @Transactional
    public void change(@Nullable UUID actor, CongressId congress, Interpreter before, Interpreter interpreter) {
        jdbc.sql("""
            update congress.interpreter set pairs = :pairs, unavailable = :unavailable, longest_run = :longest
            where congress_id = :congress and id = :id
            """)
                .param(
                        "pairs",
                        interpreter.pairs().stream().map(LanguagePair::toString).toArray(String[]::new))
                .param(
                        "unavailable",
                        interpreter.unavailable().stream().sorted().toArray(Integer[]::new))
                .param("longest", interpreter.longestRun())
                .param("congress", congress.value())
                .param("id", interpreter.id())
                .update();
        journal.note(actor, "congress", congress.toString(), "interpreter changed", told(before), told(interpreter));
    }

    private static Map<String, String> told(Interpreter interpreter) {
        return Map.of(
                "name", interpreter.name(),
                "pairs", interpreter.pairs().toString(),
                "unavailable",
                        interpreter.unavailable().stream().sorted().toList().toString(),
                "longestRun", Integer.toString(interpreter.longestRun()));
    }

    /** Removes an interpreter whom no timetable names; false otherwise. */
    @Transactional
    public boolean remove(@Nullable UUID actor, CongressId congress, UUID interpreter) {
        var removed = jdbc.sql("""
            delete from congress.interpreter i where congress_id = ? and id = ?
                and not exists (select from congress.meeting m where m.interpreter_id = i.id)
            """).params(congress.value(), interpreter).update();
        if (removed > 0) {
            journal.note(actor, "congress", congress.toString(), "interpreter removed");
        }
        return removed > 0;
    }

    private static Interpreter read(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Interpreter(
                row.getObject("id", UUID.class),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("pairs").getArray())
                        .flatMap(text -> LanguagePair.of(text).stream())
                        .toList(),
                Set.of((Integer[]) row.getArray("unavailable").getArray()),
                row.getInt("longest_run"));
    }
}
