package org.kardan.offers;

import org.kardan.register.FirmTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where offers and what came of them point at firms. */
@Configuration
class FirmKeys {

    @Bean
    FirmTable offersFollow() {
        return FirmTable.following("offers.offer", "firm_id", "offers.follows.offers");
    }

    @Bean
    FirmTable interestsFollow() {
        return FirmTable.following("offers.interest", "firm_id", "offers.follows.interests");
    }

    @Bean
    FirmTable interestsOfOthersFollow() {
        return FirmTable.following("offers.interest", "other_id", "offers.follows.interests");
    }

    @Bean
    FirmTable germanIntroductionsFollow() {
        return FirmTable.refusing("offers.introduction", "german_id", "offers.follows.introductions");
    }

    @Bean
    FirmTable chineseIntroductionsFollow() {
        return FirmTable.refusing("offers.introduction", "chinese_id", "offers.follows.introductions");
    }

    @Bean
    FirmTable messagesFollow() {
        return FirmTable.following("offers.message", "from_firm", "");
    }

    @Bean
    FirmTable germanMatchesFollow() {
        return FirmTable.following("offers.found", "german_id", "");
    }

    @Bean
    FirmTable chineseMatchesFollow() {
        return FirmTable.following("offers.found", "chinese_id", "");
    }

    @Bean
    FirmTable looksFollow() {
        return FirmTable.following("offers.look", "firm_id", "");
    }
}
