package org.kardan.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.register.FirmTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every table with a firm key says what a merge does with it. */
@KardanTest
class FirmTablesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<FirmTable> tables;

    @Test
    void everyTableWithAFirmKeyIsNamedAndNoOther() {
        assertThat(tables).extracting(FirmTablesTest::name).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    @Transactional
    void aForgottenTableBreaksIt() {
        jdbc.sql("create table register.forgotten (firm uuid references register.firm)")
                .update();
        assertThat(keys()).contains("register.forgotten.firm");
        assertThat(tables).extracting(FirmTablesTest::name).doesNotContain("register.forgotten.firm");
    }

    private static String name(FirmTable table) {
        return table.table() + "." + table.column();
    }

    private List<String> keys() {
        return jdbc.sql("""
                select n.nspname || '.' || c.relname || '.' || a.attname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.confrelid = cast('register.firm' as regclass)
                """).query(String.class).list();
    }
}
