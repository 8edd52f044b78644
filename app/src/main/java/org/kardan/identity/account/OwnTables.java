package org.kardan.identity.account;

import org.kardan.identity.PersonTable;
import org.kardan.identity.PersonTable.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of identity and journal that point at people. */
@Configuration
class OwnTables {

    @Bean
    PersonTable personRows() {
        return new PersonTable("identity.person", "id", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable accountRows() {
        return new PersonTable("identity.account", "person", Erasure.DELETE);
    }

    @Bean
    PersonTable roleRows() {
        return new PersonTable("identity.role", "person", Erasure.DELETE);
    }

    @Bean
    PersonTable linkRows() {
        return new PersonTable("identity.link", "person", Erasure.DELETE);
    }

    @Bean
    PersonTable consentRows() {
        return new PersonTable("identity.consent", "person", Erasure.KEEP_BY_LAW);
    }

    @Bean
    PersonTable transferRows() {
        return new PersonTable("identity.transfer", "person", Erasure.KEEP_BY_LAW);
    }

    @Bean
    PersonTable transferRecipientRows() {
        return new PersonTable("identity.transfer", "recipient", Erasure.KEEP_BY_LAW);
    }

    @Bean
    PersonTable journalRows() {
        return new PersonTable("journal.entry", "actor", Erasure.KEEP_ANONYMOUS);
    }

    /** Jobs live below identity and cannot name their table themselves. */
    @Bean
    PersonTable jobRows() {
        return new PersonTable("jobs.job", "owner", Erasure.KEEP_ANONYMOUS);
    }
}
