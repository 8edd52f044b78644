package org.kardan.congress;

import org.kardan.identity.PersonTable;
import org.kardan.identity.PersonTable.Erasure;
import org.kardan.web.MenuEntry;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What congresses contribute elsewhere: a menu entry, and the tables that point at people. */
@Configuration
class CongressTables {

    @Bean
    MenuEntry congressMenu() {
        return new MenuEntry("congress.menu", "/congresses", Right.PUBLIC, 40);
    }

    @Bean
    PersonTable congressInterpreterRows() {
        return new PersonTable("congress.interpreter", "person_id", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressDelegateRows() {
        return new PersonTable("congress.delegate", "person_id", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressGuestRows() {
        return new PersonTable("congress.guest", "person_id", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressInvitedRows() {
        return new PersonTable("congress.guest", "invited_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressRegisteredRows() {
        return new PersonTable("congress.registration", "registered_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressDecidedRows() {
        return new PersonTable("congress.registration", "decided_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressWishRows() {
        return new PersonTable("congress.wish", "asked_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressVetoRows() {
        return new PersonTable("congress.veto", "said_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressPlanRows() {
        return new PersonTable("congress.plan", "created_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressPublicationRows() {
        return new PersonTable("congress.publication", "published_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressProposedRows() {
        return new PersonTable("congress.repair", "proposed_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressRepairedRows() {
        return new PersonTable("congress.repair", "decided_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable congressFeedRows() {
        return new PersonTable("congress.feed", "person_id", Erasure.DELETE);
    }
}
