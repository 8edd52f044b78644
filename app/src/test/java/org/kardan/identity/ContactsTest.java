package org.kardan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contact data crosses the border only with consent, for as long as it stands, and never unnoted. */
@KardanTest
class ContactsTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Consents consents;

    @Autowired
    People people;

    @Autowired
    IdentityFixtures fixtures;

    @Autowired
    PersonalData data;

    @Autowired
    JdbcClient jdbc;

    private Person chinese;
    private Visitor german;

    @BeforeEach
    void aChineseColleagueAndAGermanVisitor() {
        chinese = people.byId(fixtures.somebody(Side.CN)).orElseThrow();
        german = visitor(fixtures.somebody(Side.DE), Side.DE);
    }

    @Test
    void withoutConsentTheOtherSideSeesNothing() {
        assertThat(contacts.visible(List.of(chinese), german)).isEmpty();
        assertThat(transfers()).isZero();
    }

    @Test
    void withConsentItSeesTheContactAndTheShowingIsNoted() {
        agree();
        assertThat(contacts.visible(List.of(chinese), german)).isEqualTo(Map.of(chinese.id(), chinese.contact()));
        assertThat(transfers()).isEqualTo(1);
    }

    @Test
    void aWithdrawalHidesAtOnce() {
        agree();
        assertThat(contacts.visible(List.of(chinese), german)).isNotEmpty();
        consents.withdraw(chinese.id(), Purpose.CONTACT_DATA, Side.DE);
        assertThat(contacts.visible(List.of(chinese), german)).isEmpty();
    }

    @Test
    void consentForTheOwnSideOrAnotherPurposeDoesNotCount() {
        consents.give(chinese.id(), Purpose.CONTACT_DATA, Side.CN, Lang.ZH, "…");
        consents.give(chinese.id(), Purpose.PARTICIPANT_LIST, Side.DE, Lang.ZH, "…");
        assertThat(contacts.visible(List.of(chinese), german)).isEmpty();
    }

    @Test
    void theOwnSideSeesItAndNobodyNever() {
        var colleague = visitor(fixtures.somebody(Side.CN), Side.CN);
        agree();
        assertThat(contacts.visible(List.of(chinese), colleague)).containsOnlyKeys(chinese.id());
        assertThat(contacts.visible(List.of(chinese), Visitor.NOBODY)).isEmpty();
        assertThat(transfers()).isZero();
    }

    @Test
    void erasureLeavesATombstoneAndEndsConsent() {
        agree();
        data.erase(chinese.id());
        assertThat(people.byEmail(chinese.email())).isEmpty();
        assertThat(consents.standing(chinese.id())).isEmpty();
        assertThat(people.byId(chinese.id()).orElseThrow().name().family()).isEqualTo("–");
    }

    private void agree() {
        consents.give(chinese.id(), Purpose.CONTACT_DATA, Side.DE, Lang.ZH, "…");
    }

    private long transfers() {
        return jdbc.sql("select count(*) from identity.transfer where person = ?")
                .params(chinese.id().value())
                .query(Long.class)
                .single();
    }

    private static Visitor visitor(PersonId person, Side side) {
        return new Visitor(person.value(), side, "Test", Set.of(), Rights.of(Set.of()), Map.of());
    }
}
