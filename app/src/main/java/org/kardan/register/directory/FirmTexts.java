package org.kardan.register.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsChanged;
import org.kardan.thesaurus.TextSource;
import org.kardan.thesaurus.UsedText;
import org.kardan.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What firms say that they can do, for the thesaurus. */
@Component
class FirmTexts implements TextSource {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FirmTexts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Right right() {
        return Right.READ_NETWORK;
    }

    @Override
    public List<String> ids() {
        return jdbc.sql("""
                select id::text from register.firm where merged_into is null and archived_at is null order by id
                """).query(String.class).list();
    }

    @Override
    public List<UsedText> texts(Collection<String> ids) {
        return jdbc
                .sql("select * from register.firm where id = any(:ids) order by id")
                .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<UsedText> read(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var author = trilingual(row, "name");
        var side = Side.valueOf(row.getString("side"));
        var trade = trilingual(row, "trade");
        var capabilities = trilingual(row, "capabilities");
        var shared = row.getString("state").equals("PUBLISHED")
                && row.getTimestamp("archived_at") == null
                && !row.getString("visibility").equals("OWN_SIDE");
        return Arrays.stream(Lang.values())
                .map(lang ->
                        new UsedText(id, author, side, lang, joined(lang, trade, capabilities), "/firms/" + id, shared))
                .filter(text -> !text.text().isEmpty())
                .toList();
    }

    private static String joined(Lang lang, Trilingual... texts) {
        return Stream.of(texts)
                .map(text -> text.exactly(lang))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Trilingual trilingual(ResultSet row, String name) throws SQLException {
        return new Trilingual(text(row, name + "_de"), text(row, name + "_zh"), text(row, name + "_en"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }

    @Override
    public void readAgain(Collection<String> ids) {
        events.publishEvent(new FirmsChanged(
                ids.stream().map(UUID::fromString).map(FirmId::new).toList()));
    }
}
