package org.kardan.offers.market;

import org.kardan.web.MenuEntry;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What offers add to the main menu. */
@Configuration
class OffersMenu {

    @Bean
    MenuEntry marketEntry() {
        return new MenuEntry("offers.market.title", "/offers", Right.READ_OFFERS, 20);
    }

    @Bean
    MenuEntry matchesEntry() {
        return new MenuEntry("offers.matches.title", "/matches", Right.EDIT_OFFERS, 25);
    }

    @Bean
    MenuEntry introductionsEntry() {
        return new MenuEntry("offers.introductions.title", "/introductions", Right.EDIT_OFFERS, 27);
    }
}
