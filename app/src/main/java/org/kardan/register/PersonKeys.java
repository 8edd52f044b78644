package org.kardan.register;

import org.kardan.identity.PersonTable;
import org.kardan.identity.PersonTable.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register points at people. */
@Configuration
class PersonKeys {

    @Bean
    PersonTable seatsOfPeople() {
        return new PersonTable("register.seat", "person_id", Erasure.DELETE);
    }

    @Bean
    PersonTable importsOfPeople() {
        return new PersonTable("register.import", "created_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable verificationsByPeople() {
        return new PersonTable("register.identifier", "verified_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable differencesByPeople() {
        return new PersonTable("register.different", "said_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable mergesByPeople() {
        return new PersonTable("register.merge", "merged_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable undoneMergesByPeople() {
        return new PersonTable("register.merge", "undone_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable remarksByPeople() {
        return new PersonTable("register.remark", "said_by", Erasure.KEEP_ANONYMOUS);
    }
}
