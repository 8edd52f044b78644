package org.kardan.register.merging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of any table, read and written as JSON. Names of tables and columns come from {@link
 * org.kardan.register.FirmTable}s and from the catalogue, never from a visitor.
 */
@Component
class Rows {

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();

    Rows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The rows of a firm, kept from others until the transaction ends. */
    List<Map<String, @Nullable Object>> of(String table, String column, FirmId firm) {
        return jdbc.sql("select to_jsonb(t)::text from %s t where %s = ? for update".formatted(table, column))
                .params(firm.value())
                .query((row, _) -> json.readValue(row.getString(1), ROW))
                .list();
    }

    long count(String table, String column, FirmId firm) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .params(firm.value())
                .query(Long.class)
                .single();
    }

    /** Turns one row into the other: the columns that differ. False if the row is not there any more. */
    boolean change(String table, Map<String, @Nullable Object> from, Map<String, @Nullable Object> to) {
        var columns = to.entrySet().stream()
                .filter(column -> !java.util.Objects.equals(column.getValue(), from.get(column.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (columns.isEmpty()) {
            return true;
        }
        var written = columns.stream().map(column -> column + " = n." + column).collect(Collectors.joining(", "));
        return jdbc.sql("""
                        update %1$s t set %2$s
                        from jsonb_populate_record(null::%1$s, cast(:to as jsonb)) n,
                             jsonb_populate_record(null::%1$s, cast(:from as jsonb)) o
                        where %3$s
                        """.formatted(table, written, same(table)))
                        .param("to", json.writeValueAsString(to))
                        .param("from", json.writeValueAsString(from))
                        .update()
                == 1;
    }

    void delete(String table, Map<String, @Nullable Object> row) {
        jdbc.sql("""
                delete from %1$s t using jsonb_populate_record(null::%1$s, cast(:row as jsonb)) o where %2$s
                """.formatted(table, same(table)))
                .param("row", json.writeValueAsString(row))
                .update();
    }

    void insert(String table, Map<String, @Nullable Object> row) {
        jdbc.sql("""
                insert into %1$s select * from jsonb_populate_record(null::%1$s, cast(:row as jsonb))
                on conflict do nothing
                """.formatted(table)).param("row", json.writeValueAsString(row)).update();
    }

    private String same(String table) {
        return keys.computeIfAbsent(table, this::key).stream()
                .map(column -> "t." + column + " = o." + column)
                .collect(Collectors.joining(" and "));
    }

    private List<String> key(String table) {
        return jdbc.sql("""
                select quote_ident(a.attname) from pg_index i
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                where i.indrelid = cast(? as regclass) and i.indisprimary
                """).params(table).query(String.class).list();
    }
}
