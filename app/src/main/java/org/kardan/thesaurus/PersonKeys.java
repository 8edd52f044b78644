package org.kardan.thesaurus;

import org.kardan.identity.PersonTable;
import org.kardan.identity.PersonTable.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of this module that point at people: the history of the terms stays, without names. */
@Configuration("thesaurusPersonKeys")
class PersonKeys {

    @Bean
    PersonTable proposers() {
        return new PersonTable("thesaurus.proposal", "proposed_by", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable approvers() {
        return new PersonTable("thesaurus.approval", "person", Erasure.KEEP_ANONYMOUS);
    }

    @Bean
    PersonTable remarkers() {
        return new PersonTable("thesaurus.remark", "person", Erasure.KEEP_ANONYMOUS);
    }
}
