package org.kardan.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kardan.journal.Journal;
import org.kardan.post.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's own data: the export of every row that points at them, and erasure.
 *
 * <p>Which tables these are, the modules say through {@link PersonTable}s.
 */
@Component
public class PersonalData {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Letters letters;
    private final JsonMapper json;
    private final List<PersonTable> tables;

    PersonalData(JdbcClient jdbc, Journal journal, Letters letters, JsonMapper json, List<PersonTable> tables) {
        this.json = json;
        this.letters = letters;
        this.jdbc = jdbc;
        this.journal = journal;
        this.tables = List.copyOf(tables);
    }

    public List<PersonTable> tables() {
        return tables;
    }

    /** Every row about the person, by table, each row as JSON text. Secrets (password hash) are left out. */
    public Map<String, List<String>> export(PersonId person) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var table : tables) {
            // Names of tables come from our own code, never from a request.
            all.put(
                    table.table() + "." + table.column(),
                    jdbc.sql("select (to_jsonb(t) - 'password' - 'hash')::text from %s t where %s = ?"
                                    .formatted(table.table(), table.column()))
                            .params(person.value())
                            .query(String.class)
                            .list());
        }
        emailOf(person)
                .ifPresent(email -> all.put(
                        "post.letter",
                        letters.writtenTo(email).stream()
                                .map(json::writeValueAsString)
                                .toList()));
        return all;
    }

    private Optional<String> emailOf(PersonId person) {
        return jdbc.sql("select email from identity.person where id = ?")
                .params(person.value())
                .query(String.class)
                .optional();
    }

    /** Leaves a tombstone without name and address; deletes or keeps rows as each table says. */
    @Transactional
    public void erase(PersonId person) {
        emailOf(person).ifPresent(letters::forget);
        tables.stream()
                .filter(table -> table.erasure() == PersonTable.Erasure.DELETE)
                .forEach(table -> jdbc.sql("delete from %s where %s = ?".formatted(table.table(), table.column()))
                        .params(person.value())
                        .update());
        jdbc.sql("update identity.consent set withdrawn = now() where person = ? and withdrawn is null")
                .params(person.value())
                .update();
        jdbc.sql("""
                update identity.person set family = '–', given = '', han_family = '', han_given = '', title = '',
                    email = id || '@erased.invalid', phone = '', wechat = '', function_de = '', function_zh = '',
                    function_en = '', spoken = '{}', erased = now()
                where id = ?
                """).params(person.value()).update();
        journal.note(null, "person", person.toString(), "erased");
    }
}
