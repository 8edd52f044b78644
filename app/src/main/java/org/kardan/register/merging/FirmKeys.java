package org.kardan.register.merging;

import org.kardan.register.FirmTable;
import org.kardan.register.FirmTable.Pair;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register itself points at firms. */
@Configuration
class FirmKeys {

    @Bean
    FirmTable seatsFollow() {
        return FirmTable.following("register.seat", "firm_id", "register.follows.seats");
    }

    @Bean
    FirmTable referencesFollow() {
        return FirmTable.following("register.reference", "firm_id", "register.follows.references");
    }

    @Bean
    FirmTable membershipsFollow() {
        return FirmTable.following("register.membership", "firm_id", "register.follows.memberships");
    }

    @Bean
    FirmTable identifiersFollow() {
        return FirmTable.following("register.identifier", "firm_id", "register.follows.identifiers");
    }

    @Bean
    FirmTable signpostsFollow() {
        return FirmTable.following("register.firm", "merged_into", "");
    }

    @Bean
    FirmTable firstOfDifferentFirmsFollows() {
        return FirmTable.following("register.different", "first", "").inOrder(new Pair("first", "second"));
    }

    @Bean
    FirmTable secondOfDifferentFirmsFollows() {
        return FirmTable.following("register.different", "second", "").inOrder(new Pair("first", "second"));
    }

    @Bean
    FirmTable sitesStay() {
        return FirmTable.staying("register.site", "firm_id");
    }

    @Bean
    FirmTable nameKeysStay() {
        return FirmTable.staying("register.name_key", "firm_id");
    }

    @Bean
    FirmTable remarksStay() {
        return FirmTable.staying("register.remark", "firm_id");
    }

    @Bean
    FirmTable survivorsStay() {
        return FirmTable.staying("register.merge", "survivor");
    }

    @Bean
    FirmTable goneStay() {
        return FirmTable.staying("register.merge", "gone");
    }
}
