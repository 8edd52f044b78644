package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.PersonalData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every table with a person key is in the my-data export and in the erasure plan. */
@KardanTest
class PersonsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonalData data;

    @Test
    void everyTableWithAPersonKeyIsNamed() {
        assertThat(forgotten()).isEmpty();
    }

    @Test
    void everyNamedTableIsThere() {
        assertThat(data.tables()).hasSizeGreaterThan(5);
        data.tables()
                .forEach(table -> jdbc.sql("select %s from %s limit 1".formatted(table.column(), table.table()))
                        .query()
                        .listOfRows());
    }

    @Test
    @Transactional
    void aForgottenTableBreaksIt() {
        jdbc.sql("create table identity.forgotten (who uuid references identity.person)")
                .update();
        assertThat(forgotten()).contains("identity.forgotten.who");
    }

    private List<String> forgotten() {
        Set<String> named = data.tables().stream()
                .map(table -> table.table() + "." + table.column())
                .collect(Collectors.toSet());
        return jdbc.sql("""
                select n.nspname || '.' || t.relname || '.' || a.attname
                from pg_constraint c
                    join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'identity.person'::regclass
                union
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where data_type = 'uuid' and column_name in ('person', 'actor', 'delegate', 'person_id')
                    and table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list().stream()
                .filter(column -> !named.contains(column))
                .sorted()
                .toList();
    }
}
