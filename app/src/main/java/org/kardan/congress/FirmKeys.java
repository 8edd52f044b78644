package org.kardan.congress;

import org.kardan.register.FirmTable;
import org.kardan.register.FirmTable.Pair;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where congresses point at firms. */
@Configuration
class FirmKeys {

    private static final Pair FIRMS = new Pair("first_firm", "second_firm");
    private static final Pair DELEGATES = new Pair("first_delegate", "second_delegate");

    @Bean
    FirmTable boothsFollow() {
        return FirmTable.refusing("congress.exhibitor", "firm_id", "congress.follows.booths");
    }

    @Bean
    FirmTable registrationsFollow() {
        return FirmTable.refusing("congress.registration", "firm_id", "congress.follows.registrations");
    }

    @Bean
    FirmTable wishesFollow() {
        return FirmTable.following("congress.wish", "from_firm", "congress.follows.wishes");
    }

    @Bean
    FirmTable wishesOfOthersFollow() {
        return FirmTable.following("congress.wish", "to_firm", "congress.follows.wishes");
    }

    @Bean
    FirmTable vetoesFollow() {
        return FirmTable.following("congress.veto", "firm_id", "");
    }

    @Bean
    FirmTable vetoesOfOthersFollow() {
        return FirmTable.following("congress.veto", "against", "");
    }

    @Bean
    FirmTable firstOfMeetingsFollow() {
        return FirmTable.refusing("congress.meeting", "first_firm", "congress.follows.meetings")
                .inOrder(FIRMS, DELEGATES);
    }

    @Bean
    FirmTable secondOfMeetingsFollow() {
        return FirmTable.refusing("congress.meeting", "second_firm", "congress.follows.meetings")
                .inOrder(FIRMS, DELEGATES);
    }

    @Bean
    FirmTable firstOfUnplacedFollow() {
        return FirmTable.following("congress.unplaced", "first_firm", "").inOrder(FIRMS);
    }

    @Bean
    FirmTable secondOfUnplacedFollow() {
        return FirmTable.following("congress.unplaced", "second_firm", "").inOrder(FIRMS);
    }
}
