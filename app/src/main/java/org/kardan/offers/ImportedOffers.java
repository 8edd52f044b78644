package org.kardan.offers;

import org.kardan.register.OffersImported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes over what imports tell about offers and requests, once the import is safe; twice does no harm. */
@Component
class ImportedOffers {

    private final Offers offers;

    ImportedOffers(Offers offers) {
        this.offers = offers;
    }

    @ApplicationModuleListener
    void on(OffersImported imported) {
        for (var told : imported.firms()) {
            offers.replaceFromImport(
                    told.firm(), told.lang(), told.offers(), told.requests(), imported.actorOrNull());
        }
    }
}
