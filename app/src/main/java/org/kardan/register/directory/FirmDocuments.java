package org.kardan.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.Regions;
import org.kardan.register.Visibility;
import org.kardan.search.SearchDocument;
import org.kardan.thesaurus.Thesaurus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms as the search index knows them. Concepts found in a firm's words make it findable in every language. */
@Component
class FirmDocuments {

    static final String KIND = "firm";

    private static final String SELECT = """
            select f.*, s.city_de, s.city_zh, s.city_en, s.region, s.latitude, s.longitude,
                array(select n.code from register.membership m join register.network n on n.id = m.network_id
                    where m.firm_id = f.id and (m.until is null or m.until >= current_date)) as networks,
                array(select i.value from register.identifier i where i.firm_id = f.id) as identifiers
            from register.firm f left join register.site s on s.firm_id = f.id and s.place = 0
            """;

    private final JdbcClient jdbc;
    private final Thesaurus thesaurus;

    FirmDocuments(JdbcClient jdbc, Thesaurus thesaurus) {
        this.jdbc = jdbc;
        this.thesaurus = thesaurus;
    }

    void all(Consumer<SearchDocument> sink) {
        jdbc.sql(SELECT).query((row, _) -> document(row)).stream().forEach(sink);
    }

    List<SearchDocument> of(Collection<FirmId> firms) {
        return jdbc.sql(SELECT + " where f.id = any(:ids)")
                .param("ids", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query((row, _) -> document(row))
                .list();
    }

    private SearchDocument document(ResultSet row) throws SQLException {
        var names = trilingual(row, "name");
        var capabilities = trilingual(row, "capabilities");
        var concepts = conceptsOf(capabilities, trilingual(row, "trade"));
        var region = row.getString("region") == null ? "" : row.getString("region");
        var document = SearchDocument.of(KIND, row.getString("id"), row.getLong("version"), names)
                .text(capabilities)
                .keywords(keywords(row, concepts, region))
                .facet("side", List.of(row.getString("side")))
                .facet("region", region.isEmpty() ? List.of() : List.of(region))
                .facet("size", List.of(row.getString("size_class")))
                .facet("certificate", strings(row, "certificates"))
                .facet("network", strings(row, "networks"))
                .facet("concept", List.copyOf(concepts))
                .facet("state", List.of(state(row)))
                .visibleTo(scopes(row))
                .order("name", names);
        var latitude = row.getDouble("latitude");
        return row.wasNull() ? document : document.at(latitude, row.getDouble("longitude"));
    }

    private static String state(ResultSet row) throws SQLException {
        return row.getTimestamp("archived_at") == null ? row.getString("state") : "ARCHIVED";
    }

    private Set<String> conceptsOf(Trilingual... texts) {
        var found = new HashSet<String>();
        for (var text : texts) {
            for (var lang : Lang.values()) {
                if (!text.exactly(lang).isEmpty()) {
                    found.addAll(thesaurus.conceptsIn(text.exactly(lang), lang));
                }
            }
        }
        return found;
    }

    private List<String> keywords(ResultSet row, Set<String> concepts, String region) throws SQLException {
        var words = new ArrayList<String>(strings(row, "identifiers"));
        words.addAll(strings(row, "certificates"));
        words.add(row.getString("pinyin"));
        words.add(row.getString("short_name"));
        Stream.of(trilingual(row, "trade"), trilingual(row, "city")).forEach(text -> add(words, text));
        Regions.byCode(region).ifPresent(found -> add(words, found.names()));
        concepts.forEach(id -> thesaurus.term(id).ifPresent(term -> {
            add(words, term.label());
            term.alternatives().values().forEach(words::addAll);
        }));
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    private static void add(List<String> words, Trilingual text) {
        Stream.of(Lang.values()).map(text::exactly).forEach(words::add);
    }

    /** In the terms of {@link Scopes}; the same decision as {@link org.kardan.register.Sight}. */
    private static Set<String> scopes(ResultSet row) throws SQLException {
        var scopes = new HashSet<String>();
        var side = row.getString("side");
        if (row.getString("merged_into") == null) {
            scopes.add(Scopes.MANAGED + side);
            scopes.add(Scopes.SEAT + row.getString("id"));
        }
        if (row.getString("state").equals("PUBLISHED") && row.getTimestamp("archived_at") == null) {
            scopes.add(Scopes.OWN + side);
            if (!row.getString("visibility").equals(Visibility.OWN_SIDE.name())) {
                scopes.add(row.getString("visibility"));
            }
        }
        return scopes;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Trilingual trilingual(ResultSet row, String name) throws SQLException {
        return new Trilingual(text(row, name + "_de"), text(row, name + "_zh"), text(row, name + "_en"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }
}
