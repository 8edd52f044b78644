package org.kardan.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.journal.Journal.Noted;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.OffersImported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The offers and requests of all firms. Whoever shows one asks {@link Offer#isSeenBy} first. */
@Component
public class Offers {

    private final JdbcClient jdbc;
    private final Firms firms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Offers(JdbcClient jdbc, Firms firms, Journal journal, ApplicationEventPublisher events, JsonMapper json) {
        this.jdbc = jdbc;
        this.firms = firms;
        this.journal = journal;
        this.events = events;
        this.json = json;
    }

    public Optional<Offer> byId(OfferId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The offers and requests of these ids in any order and state; unknown ids are left out. */
    public List<Offer> byIds(Collection<OfferId> ids) {
        return jdbc.sql("select * from offers.offer where id = any(:ids)")
                .param("ids", ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .query(OfferRow::read)
                .list();
    }

    /** Everything of these firms in any state, offers first, the newest first among them. */
    public List<Offer> ofFirms(Collection<FirmId> firms) {
        return jdbc.sql("select * from offers.offer where firm_id = any(:firms) order by kind, id desc")
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(OfferRow::read)
                .list();
    }

    /** What is open and has not expired. */
    public List<Offer> live(LocalDate today) {
        return jdbc.sql("select * from offers.offer where state = 'OPEN' and expires >= :today order by id")
                .param("today", today)
                .query(OfferRow::read)
                .list();
    }

    /** The same of these firms only. */
    public List<Offer> live(LocalDate today, Collection<FirmId> firms) {
        return jdbc.sql("""
                select * from offers.offer
                where state = 'OPEN' and expires >= :today and firm_id = any(:firms) order by id
                """)
                .param("today", today)
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(OfferRow::read)
                .list();
    }

    @Transactional
    public OfferId add(@Nullable UUID actor, FirmId firm, OfferText text) {
        var id = insert(actor, firm, text);
        announce(firm);
        return id;
    }

    /** Writes a new text over the version that the author has seen; false if somebody else was faster. */
    @Transactional
    public boolean change(@Nullable UUID actor, Offer seen, OfferText text) {
        var written = update(actor, seen, text, false, "changed");
        if (written) {
            announce(seen.firm());
        }
        return written;
    }

    /** Opens it again, or lets it live until this day. */
    @Transactional
    public boolean renew(@Nullable UUID actor, Offer seen, LocalDate until) {
        var text = OfferText.of(seen).in(OfferState.OPEN, until);
        return update(actor, seen, text, seen.imported(), "renewed") && announce(seen.firm());
    }

    @Transactional
    public boolean close(@Nullable UUID actor, Offer seen) {
        var text = OfferText.of(seen).in(OfferState.CLOSED, seen.expires());
        return update(actor, seen, text, seen.imported(), "closed") && announce(seen.firm());
    }

    /**
     * Takes over what an import tells about a firm. What is already there in the same words stays as it is; what
     * earlier imports told and this one does not is closed; what people have written is left alone. Doing it twice
     * changes nothing.
     */
    @Transactional
    public void replaceFromImport(
            FirmId firm, Lang lang, List<String> offers, List<String> requests, @Nullable UUID actor) {
        takeOver(List.of(new OffersImported.Told(firm, lang, offers, requests)), actor);
    }

    /** The same for many firms, announced once; firms that are gone meanwhile are left out. */
    @Transactional
    public void takeOver(List<OffersImported.Told> lines, @Nullable UUID actor) {
        var ids = lines.stream().map(OffersImported.Told::firm).distinct().toList();
        var there = firms.hold(ids);
        var known = ofFirms(ids).stream().collect(Collectors.groupingBy(Offer::firm));
        var changed = new LinkedHashSet<FirmId>();
        var added = new ArrayList<Added>();
        for (var line : lines) {
            if (!there.contains(line.firm())) {
                continue;
            }
            var book = ImportBook.of(known.getOrDefault(line.firm(), List.of()));
            for (var step : book.replaceWith(line.lang(), line.offers(), line.requests(), LocalDate.now())) {
                take(actor, line.firm(), step).ifPresent(text -> added.add(new Added(line.firm(), text)));
                changed.add(line.firm());
            }
        }
        insertAll(actor, added);
        if (!changed.isEmpty()) {
            events.publishEvent(new OffersChanged(List.copyOf(changed)));
        }
    }

    private record Added(FirmId firm, OfferText text) {}

    /** Takes the step, unless it adds an offer: those are told back, to be added together. */
    private Optional<OfferText> take(@Nullable UUID actor, FirmId firm, ImportBook.Step step) {
        switch (step) {
            case ImportBook.Step.Add(var text) -> {
                return Optional.of(text);
            }
            case ImportBook.Step.Reopen(var offer, var until) ->
                update(actor, offer, OfferText.of(offer).in(OfferState.OPEN, until), true, "imported");
            case ImportBook.Step.Close(var offer) -> {
                var closed = OfferText.of(offer).in(OfferState.CLOSED, offer.expires());
                update(actor, offer, closed, true, "closed by import");
            }
        }
        return Optional.empty();
    }

    private void insertAll(@Nullable UUID actor, List<Added> added) {
        var ids = jdbc.sql("select uuidv7() from generate_series(1, ?)")
                .params(added.size())
                .query(UUID.class)
                .list();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var noted = new ArrayList<Noted>();
        for (var i = 0; i < added.size(); i++) {
            var one = added.get(i);
            var columns = OfferRow.columns(one.firm(), one.text(), true, actor);
            columns.put("id", ids.get(i));
            rows.add(columns);
            noted.add(new Noted(ids.get(i).toString(), Map.of(), one.text().fields()));
        }
        jdbc.sql(OfferRow.INSERT_ALL).param("rows", json.writeValueAsString(rows)).update();
        journal.noteAll(actor, "offer", "imported", noted);
    }

    private OfferId insert(@Nullable UUID actor, FirmId firm, OfferText text) {
        var id = new OfferId(jdbc.sql(OfferRow.INSERT)
                .params(OfferRow.columns(firm, text, false, actor))
                .query(UUID.class)
                .single());
        journal.note(actor, "offer", id.toString(), "created", Map.of(), text.fields());
        return id;
    }

    private boolean update(@Nullable UUID actor, Offer seen, OfferText text, boolean imported, String action) {
        var columns = OfferRow.columns(seen.firm(), text, imported, actor);
        columns.put("id", seen.id().value());
        columns.put("version", seen.version());
        var written = jdbc.sql(OfferRow.UPDATE).params(columns).update() == 1;
        if (written) {
            var before = new HashMap<>(OfferText.of(seen).fields());
            var after = new HashMap<>(text.fields());
            before.entrySet()
                    .removeIf(old -> old.getValue().equals(text.fields().get(old.getKey())));
            after.keySet().retainAll(before.keySet());
            journal.note(actor, "offer", seen.id().toString(), action, before, after);
        }
        return written;
    }

    private boolean announce(FirmId firm) {
        events.publishEvent(new OffersChanged(List.of(firm)));
        return true;
    }
}
