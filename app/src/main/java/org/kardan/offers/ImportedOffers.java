package org.kardan.offers;

import java.util.UUID;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsRemoved;
import org.kardan.register.OffersImported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes over what imports tell about offers and requests, once the import is safe; twice does no harm. */
@Component
class ImportedOffers {

    private final Offers offers;
    private final JdbcClient jdbc;

    ImportedOffers(Offers offers, JdbcClient jdbc) {
        this.offers = offers;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(OffersImported imported) {
        offers.takeOver(imported.firms(), imported.actorOrNull());
    }

    /** What came with the import goes with it; a firm for which somebody has written an offer stays. */
    @EventListener
    void on(FirmsRemoved removed) {
        jdbc.sql("delete from offers.offer where imported and firm_id = any(:firms)")
                .param("firms", removed.firms().stream().map(FirmId::value).toArray(UUID[]::new))
                .update();
    }
}
