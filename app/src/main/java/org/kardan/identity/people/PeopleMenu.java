package org.kardan.identity.people;

import org.kardan.web.MenuEntry;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity adds to the main menu. */
@Configuration
class PeopleMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("identity.people.title", "/people", Right.INVITE, 80);
    }

    @Bean
    MenuEntry journalEntry() {
        return new MenuEntry("identity.journal.title", "/journal", Right.READ_JOURNAL, 90);
    }
}
