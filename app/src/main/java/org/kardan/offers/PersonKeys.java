package org.kardan.offers;

import org.kardan.identity.PersonTable;
import org.kardan.identity.PersonTable.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of this module that point at people: what firms have said stays, whoever said it becomes anonymous. */
@Configuration
class PersonKeys {

    @Bean
    PersonTable offerAuthors() {
        return new PersonTable("offers.offer", "created_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable offerEditors() {
        return new PersonTable("offers.offer", "changed_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable standingRows() {
        return new PersonTable("offers.standing", "decided_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable interestRows() {
        return new PersonTable("offers.interest", "answered_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable accompanimentRows() {
        return new PersonTable("offers.accompaniment", "manager", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable messageRows() {
        return new PersonTable("offers.message", "written_by", Erasure.KEEP_ANONYMOUS);
    }
}
