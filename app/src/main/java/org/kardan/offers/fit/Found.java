package org.kardan.offers.fit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.matching.Band;
import org.kardan.offers.MatchFound;
import org.kardan.offers.MatchFound.Pair;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which good matches have been found before and when a firm last looked: what is new is told once. */
@Component
public class Found {

    private final JdbcClient jdbc;
    private final Firms firms;
    private final ApplicationEventPublisher events;

    Found(JdbcClient jdbc, Firms firms, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.firms = firms;
        this.events = events;
    }

    /** Keeps those that are new and announces them; firms that are gone meanwhile are left out. */
    @Transactional
    public List<Pair> keep(Collection<Pair> pairs) {
        firms.hold(pairs.stream()
                .flatMap(pair -> Stream.of(pair.german(), pair.chinese()))
                .distinct()
                .toList());
        var kept = jdbc.sql("""
                insert into offers.found (german_id, chinese_id, band)
                select p.german, p.chinese, p.band
                from unnest(cast(:germans as uuid[]), cast(:chinese as uuid[]), cast(:bands as text[]))
                        as p(german, chinese, band)
                    join register.firm g on g.id = p.german join register.firm c on c.id = p.chinese
                on conflict do nothing
                returning german_id, chinese_id, band
                """)
                .param(
                        "germans",
                        pairs.stream().map(pair -> pair.german().value()).toArray(UUID[]::new))
                .param(
                        "chinese",
                        pairs.stream().map(pair -> pair.chinese().value()).toArray(UUID[]::new))
                .param("bands", pairs.stream().map(pair -> pair.band().name()).toArray(String[]::new))
                .query((row, _) -> new Pair(
                        new FirmId(row.getObject("german_id", UUID.class)),
                        new FirmId(row.getObject("chinese_id", UUID.class)),
                        Band.valueOf(row.getString("band"))))
                .list();
        if (!kept.isEmpty()) {
            events.publishEvent(new MatchFound(kept));
        }
        return kept;
    }

    /** How many good matches these firms have that were found after their last look. */
    public Map<FirmId, Integer> newFor(Collection<FirmId> firms) {
        var counts = new TreeMap<FirmId, Integer>((one, other) -> one.value().compareTo(other.value()));
        jdbc.sql("""
                select f.id, count(*) as fresh
                from unnest(cast(:firms as uuid[])) as f(id)
                    join offers.found m on f.id in (m.german_id, m.chinese_id)
                    left join offers.look l on l.firm_id = f.id
                where l.looked_at is null or m.found_at > l.looked_at
                group by f.id
                """)
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new FirmId(row.getObject("id", UUID.class)), row.getInt("fresh"));
                });
        return counts;
    }

    @Transactional
    public void looked(FirmId firm) {
        jdbc.sql("""
                insert into offers.look (firm_id) values (?)
                on conflict (firm_id) do update set looked_at = now()
                """).params(firm.value()).update();
    }
}
