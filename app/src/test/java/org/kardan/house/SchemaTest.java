package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kardan.Kardan;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

/** Each table in its module's schema; foreign keys only to own or declared modules. */
@KardanTest
class SchemaTest {

    /** Tables of frameworks. */
    private static final Set<String> PUBLIC = Set.of(
            "event_publication",
            "event_publication_archive",
            "flyway_schema_history",
            "scheduled_tasks",
            "spring_session",
            "spring_session_attributes",
            "user_credentials",
            "user_entities");

    @Autowired
    JdbcClient jdbc;

    record Key(String table, String from, String to) {}

    @Test
    void everyTableLivesInTheSchemaOfItsModule() {
        assertThat(homeless()).isEmpty();
    }

    @Test
    void foreignKeysPointToOwnOrDeclaredModules() {
        assertThat(wrong(keys(), declared())).isEmpty();
    }

    @Test
    @Transactional
    void aTableInPublicAndAKeyUpwardsBreakIt() {
        jdbc.sql("create table public.stray (id uuid primary key)").update();
        jdbc.sql("create schema upstairs").update();
        jdbc.sql("create table upstairs.thing (id uuid primary key)").update();
        jdbc.sql("create table identity.upward (thing uuid references upstairs.thing)")
                .update();
        assertThat(homeless()).contains("public.stray", "upstairs.thing");
        assertThat(wrong(keys(), declared())).containsExactly("identity.upward -> upstairs");
    }

    private List<String> homeless() {
        var modules = declared().keySet();
        return jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query(String.class).list().stream()
                .filter(table -> {
                    var schema = table.substring(0, table.indexOf('.'));
                    var name = table.substring(table.indexOf('.') + 1);
                    return schema.equals("public")
                            ? !PUBLIC.contains(name) && !name.startsWith("flyway_schema_history")
                            : !modules.contains(schema);
                })
                .toList();
    }

    private List<Key> keys() {
        return jdbc.sql("""
                select c.conrelid::regclass::text as "table", n1.nspname as "from", n2.nspname as "to"
                from pg_constraint c
                    join pg_class t1 on t1.oid = c.conrelid join pg_namespace n1 on n1.oid = t1.relnamespace
                    join pg_class t2 on t2.oid = c.confrelid join pg_namespace n2 on n2.oid = t2.relnamespace
                where c.contype = 'f'
                """).query(Key.class).list();
    }

    private static List<String> wrong(Collection<Key> keys, Map<String, Set<String>> declared) {
        return keys.stream()
                .filter(key -> !key.from().equals(key.to()))
                .filter(key -> !declared.getOrDefault(key.from(), Set.of()).contains(key.to()))
                .map(key -> key.table() + " -> " + key.to())
                .toList();
    }

    private static Map<String, Set<String>> declared() {
        var declared = new TreeMap<String, Set<String>>();
        for (var module : ApplicationModules.of(Kardan.class)) {
            var annotation = annotationOf(module.getBasePackage().getName());
            declared.put(
                    module.getIdentifier().toString(),
                    annotation == null
                            ? Set.of()
                            : Arrays.stream(annotation.allowedDependencies()).collect(Collectors.toSet()));
        }
        declared.put("public", Set.of("public"));
        return declared;
    }

    private static @Nullable ApplicationModule annotationOf(String module) {
        try {
            return Class.forName(module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
