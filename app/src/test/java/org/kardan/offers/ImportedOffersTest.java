package org.kardan.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.FirmsRemoved;
import org.kardan.register.OffersImported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What imports tell becomes offers and requests; their undo takes it away again. */
@KardanTest
class ImportedOffersTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Offers offers;

    @Autowired
    OffersFixtures fixtures;

    @Test
    void aListTellsOffersAndItsUndoRemovesThemButNotWhatPeopleWrote() throws InterruptedException {
        var firm = fixtures.aFirm(Side.CN, "示例导入公司");
        var line = new OffersImported.Told(firm.id(), Lang.ZH, List.of("铝合金压铸件"), List.of("寻求德国经销商"));

        transaction.executeWithoutResult(_ -> events.publishEvent(new OffersImported(null, List.of(line))));
        var until = Instant.now().plus(Duration.ofSeconds(90));
        while (offers.ofFirms(List.of(firm.id())).size() < 2 && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
        assertThat(offers.ofFirms(List.of(firm.id())))
                .extracting(offer -> offer.kind() + " " + offer.title().zh())
                .containsExactlyInAnyOrder("OFFER 铝合金压铸件", "REQUEST 寻求德国经销商");

        var own = fixtures.anOffer(firm, Kind.OFFER, "自己填写的供应");
        transaction.executeWithoutResult(_ -> events.publishEvent(new FirmsRemoved(List.of(firm.id()))));
        assertThat(offers.ofFirms(List.of(firm.id()))).containsExactly(own);
    }
}
