package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.offers.Offers;
import org.kardan.offers.OffersChanged;
import org.kardan.offers.Reach;
import org.kardan.offers.understanding.EntryText;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.ReviewState;
import org.kardan.register.Visibility;
import org.kardan.thesaurus.TextSource;
import org.kardan.thesaurus.UsedText;
import org.kardan.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of offers and requests, for the thesaurus. */
@Component
class OfferTexts implements TextSource {

    private final JdbcClient jdbc;
    private final Offers offers;
    private final Firms firms;
    private final ApplicationEventPublisher events;

    OfferTexts(JdbcClient jdbc, Offers offers, Firms firms, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.firms = firms;
        this.events = events;
    }

    @Override
    public Right right() {
        return Right.READ_OFFERS;
    }

    @Override
    public List<String> ids() {
        return jdbc.sql("select id::text from offers.offer where state <> 'CLOSED' order by id")
                .query(String.class)
                .list();
    }

    @Override
    public List<UsedText> texts(Collection<String> ids) {
        var found = known(ids);
        var by = firms.byIds(found.stream().map(Offer::firm).distinct().toList()).stream()
                .collect(Collectors.toMap(Firm::id, Function.identity()));
        return found.stream()
                .flatMap(offer ->
                        Optional.ofNullable(by.get(offer.firm())).stream().flatMap(firm -> texts(offer, firm)))
                .toList();
    }

    private List<Offer> known(Collection<String> ids) {
        return offers.byIds(ids.stream().map(UUID::fromString).map(OfferId::new).toList());
    }

    private static Stream<UsedText> texts(Offer offer, Firm firm) {
        var words = EntryText.of(offer);
        var shared = offer.isLive(LocalDate.now()) && offer.reach() == Reach.BOTH_SIDES && isShared(firm);
        return Arrays.stream(Lang.values())
                .filter(lang -> !words.in(lang).isEmpty())
                .map(lang -> new UsedText(
                        offer.id().toString(),
                        firm.names(),
                        firm.side(),
                        lang,
                        words.in(lang),
                        "/offers/" + offer.id(),
                        shared));
    }

    private static boolean isShared(Firm firm) {
        return firm.state() == ReviewState.PUBLISHED && !firm.archived() && firm.visibility() != Visibility.OWN_SIDE;
    }

    @Override
    public void readAgain(Collection<String> ids) {
        List<FirmId> concerned = known(ids).stream().map(Offer::firm).distinct().toList();
        events.publishEvent(new OffersChanged(concerned));
    }
}
