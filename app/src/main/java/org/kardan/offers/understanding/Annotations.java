package org.kardan.offers.understanding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Concepts found in texts, kept by hash of the text and version of the vocabulary: each text is read once. */
@Component
class Annotations {

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Terms terms;

    Annotations(JdbcClient jdbc, JsonMapper json, Terms terms) {
        this.jdbc = jdbc;
        this.json = json;
        this.terms = terms;
    }

    /** A text to be understood. */
    record Written(Lang lang, String text) {

        String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Key(String hash, String lang) {}

    private record Known(Key key, Annotation annotation) {}

    private record Row(String text_hash, String lang, String spans, double coverage) {}

    /** The concepts of these texts; texts not seen before are read now and kept. */
    Map<Written, Annotation> of(Collection<Written> texts) {
        var reading = terms.reading();
        var known = known(texts, reading.version());
        var found = new HashMap<Written, Annotation>();
        var fresh = new ArrayList<Row>();
        for (var text : texts) {
            var key = new Key(text.hash(), text.lang().name());
            var annotation = known.get(key);
            if (annotation == null) {
                annotation = reading.annotate(text.lang(), text.text());
                known.put(key, annotation);
                fresh.add(new Row(
                        key.hash(), key.lang(), json.writeValueAsString(annotation.spans()), annotation.coverage()));
            }
            found.put(text, annotation);
        }
        keep(fresh, reading.version());
        return found;
    }

    private Map<Key, Annotation> known(Collection<Written> texts, String version) {
        var known = new HashMap<Key, Annotation>();
        jdbc.sql("""
                select text_hash, lang, spans, coverage from offers.annotation
                where vocabulary = :vocabulary and text_hash = any(:hashes)
                """)
                .param("vocabulary", version)
                .param("hashes", texts.stream().map(Written::hash).distinct().toArray(String[]::new))
                .query(this::read)
                .list()
                .forEach(row -> known.put(row.key(), row.annotation()));
        return known;
    }

    private Known read(ResultSet row, int number) throws SQLException {
        return new Known(
                new Key(row.getString("text_hash"), row.getString("lang")),
                new Annotation(json.readValue(row.getString("spans"), SPANS), row.getDouble("coverage")));
    }

    private void keep(List<Row> rows, String version) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into offers.annotation (text_hash, lang, vocabulary, spans, coverage)
                select text_hash, lang, :vocabulary, cast(spans as jsonb), coverage
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as r(text_hash text, lang text, spans text, coverage double precision)
                -- In one order everywhere: two who keep the same texts at once must not wait for each other.
                order by text_hash, lang
                on conflict do nothing
                """)
                .param("vocabulary", version)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Forgets what was found with other versions of the vocabulary. */
    void forgetOutdated() {
        jdbc.sql("delete from offers.annotation where vocabulary <> ?")
                .params(terms.version())
                .update();
    }
}
