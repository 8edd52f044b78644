package org.kardan.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KardanTest
class MigrationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void tablesOfFrameworksAndHistoriesOfModulesAreAllThatLiesInPublic() {
        assertThat(jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name not like 'flyway\\_schema\\_history%'
                order by table_name
                """).query(String.class).list())
                .containsExactly(
                        "event_publication",
                        "scheduled_tasks",
                        "spring_session",
                        "spring_session_attributes",
                        "user_credentials",
                        "user_entities");
    }

    @Test
    void everyModuleWithTablesHasItsOwnSchemaAndItsOwnHistory() {
        var schemas = jdbc.sql("""
                select distinct table_schema from information_schema.tables
                where table_schema not in ('public', 'information_schema', 'pg_catalog')
                """).query(String.class).list();

        assertThat(schemas)
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(
                                jdbc.sql("""
                select count(*) from information_schema.tables
                where table_schema = 'public' and table_name = 'flyway_schema_history_' || ?
                """).param(schema).query(Integer.class).single())
                        .describedAs(schema)
                        .isEqualTo(1));
    }

    @Test
    void theServerIsTheVersionTheProductShips() {
        assertThat(jdbc.sql("show server_version_num").query(Integer.class).single())
                .isBetween(180000, 189999);
    }
}
