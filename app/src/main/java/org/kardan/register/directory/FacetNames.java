package org.kardan.register.directory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kardan.language.Trilingual;
import org.kardan.register.Regions;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words for the values of facets in the reader's language. */
@Component
class FacetNames {

    private final JdbcClient jdbc;
    private final Thesaurus thesaurus;
    private final Map<String, Trilingual> networks = new ConcurrentHashMap<>();

    FacetNames(JdbcClient jdbc, Thesaurus thesaurus) {
        this.jdbc = jdbc;
        this.thesaurus = thesaurus;
    }

    String of(Reader reader, String facet, String value) {
        return switch (facet) {
            case "side" -> reader.t("register.side." + value);
            case "state" -> reader.t("register.state." + value);
            case "size" -> reader.t("register.size." + value);
            case "region" ->
                Regions.byCode(value).map(region -> reader.t(region.names())).orElse(value);
            case "concept" -> thesaurus.label(value, reader.lang());
            case "network" -> reader.t(networks.computeIfAbsent(value, this::network));
            default -> value;
        };
    }

    private Trilingual network(String code) {
        return jdbc.sql("select name_de, name_zh, name_en from register.network where code = ?")
                .params(code)
                .query((row, _) -> new Trilingual(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(new Trilingual(code, code, code));
    }
}
