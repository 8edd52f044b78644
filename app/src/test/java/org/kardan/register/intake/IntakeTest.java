package org.kardan.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.ReviewState;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.identifiers.Scheme;
import org.kardan.register.intake.Outcome.Doubtful;
import org.kardan.register.intake.Outcome.New;
import org.kardan.register.intake.Outcome.Rejected;
import org.kardan.register.intake.Outcome.Unchanged;
import org.kardan.register.intake.Outcome.Updated;
import org.kardan.register.intake.Problem.Reason;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.NameKeys;
import org.kardan.register.profile.Position;
import org.kardan.register.profile.Profile;

class IntakeTest {

    private static final Intake GERMAN =
            new Intake(Side.DE, "Musterliste", Visibility.BOTH_SIDES, LocalDate.of(2026, 11, 23));
    private static final Intake CHINESE = new Intake(Side.CN, "示例名单", Visibility.OWN_SIDE, LocalDate.of(2026, 11, 23));
    private static final FirmId FIRST = new FirmId(new UUID(0, 1));
    private static final FirmId SECOND = new FirmId(new UUID(0, 2));

    @Test
    void aGermanRowIsUnderstood() {
        var draft = GERMAN.draft(
                2,
                Map.ofEntries(
                        Map.entry(Column.REFERENCE, "B-1"),
                        Map.entry(Column.NAME_DE, "Märchenbach Schmiedewerk GmbH"),
                        Map.entry(Column.POSTCODE, "42853"),
                        Map.entry(Column.CITY, "Remscheid"),
                        Map.entry(Column.EMPLOYEES, "ca. 1.397"),
                        Map.entry(Column.CERTIFICATES, "DIN EN ISO 9001:2015, iatf16949; Hauszeichen"),
                        Map.entry(Column.WEBSITE, "www.maerchenbach.example"),
                        Map.entry(Column.TIER, "Tier 2"),
                        Map.entry(Column.LATITUDE, "51,1787"),
                        Map.entry(Column.LONGITUDE, "7,2146"),
                        Map.entry(Column.SINCE, "01.07.2023"),
                        Map.entry(Column.VISIBILITY, "Öffentlich"),
                        Map.entry(Column.OFFERS, "Rohlinge | Freie Presskapazität")));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.given().names().de()).isEqualTo("Märchenbach Schmiedewerk GmbH");
        assertThat(draft.given().mainSite().postcode()).isEqualTo("42853");
        assertThat(draft.given().mainSite().region()).isEqualTo("DEA18");
        assertThat(draft.given().mainSite().position()).isEqualTo(new Position(51.1787, 7.2146));
        assertThat(draft.given().size()).isEqualTo(SizeClass.LARGE);
        assertThat(draft.given().certificates()).containsExactly("Hauszeichen", "IATF 16949", "ISO 9001");
        assertThat(draft.given().facts().website()).isEqualTo("https://www.maerchenbach.example");
        assertThat(draft.given().facts().tier()).isEqualTo("2");
        assertThat(draft.since()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(draft.visibilityOrNull()).isEqualTo(Visibility.PUBLIC);
        assertThat(draft.offers()).containsExactly("Rohlinge", "Freie Presskapazität");
    }

    @Test
    void aChineseRowIsUnderstood() {
        var draft = CHINESE.draft(
                2,
                Map.of(
                        Column.NAME_ZH, "苏州南柯华精冲有限公司",
                        Column.CITY, "苏州",
                        Column.REGION, "江苏省",
                        Column.SIZE, "大型",
                        Column.TIER, "一级供应商",
                        Column.CERTIFICATES, "IATF 16949、ISO 14001、CCC",
                        Column.SINCE, "2018年3月1日",
                        Column.VISIBILITY, "双方"));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.given().mainSite().region()).isEqualTo("CN-JS");
        assertThat(draft.given().mainSite().city().zh()).isEqualTo("苏州");
        assertThat(draft.given().size()).isEqualTo(SizeClass.LARGE);
        assertThat(draft.given().certificates()).containsExactly("CCC", "IATF 16949", "ISO 14001");
        assertThat(draft.since()).isEqualTo(LocalDate.of(2018, 3, 1));
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithColumnValueAndReason() {
        var draft = GERMAN.draft(
                7,
                Map.of(
                        Column.NAME_DE, "Muster AG",
                        Column.VISIBILITY, "vielleicht",
                        Column.WEBSITE, "javascript:alert(1)",
                        Column.EMPLOYEES, "viele",
                        Column.LATITUDE, "512,3",
                        Column.REGION, "Atlantis",
                        Column.VAT, "DE123456789",
                        Column.LEI, "529900",
                        Column.POSTCODE, "1067"));

        assertThat(draft.problems())
                .containsExactlyInAnyOrder(
                        new Problem(Column.VISIBILITY, "vielleicht", Reason.VISIBILITY_UNKNOWN, ""),
                        new Problem(Column.WEBSITE, "javascript:alert(1)", Reason.WEBSITE, ""),
                        new Problem(Column.EMPLOYEES, "viele", Reason.NUMBER, ""),
                        new Problem(Column.LATITUDE, "512,3 / ", Reason.COORDINATES, ""),
                        new Problem(Column.REGION, "Atlantis", Reason.REGION_UNKNOWN, ""),
                        new Problem(Column.VAT, "DE123456789", Reason.CHECK_DIGIT, ""),
                        new Problem(Column.POSTCODE, "1067", Reason.POSTCODE, "01067"),
                        new Problem(Column.LEI, "529900", Reason.IDENTIFIER_SHAPE, ""));
        assertThat(draft.isRejected()).isTrue();
    }

    @Test
    void aBadCheckDigitAloneDoesNotHoldTheRowBack() {
        var draft = GERMAN.draft(2, Map.of(Column.NAME_DE, "Muster AG", Column.VAT, "DE123456789"));

        assertThat(draft.isRejected()).isFalse();
        assertThat(draft.given().identifiers())
                .containsExactly(
                        new Identifier(Scheme.VAT, "DE123456789", Identifier.Status.FORMAT_BAD, "Musterliste"));
    }

    @Test
    void aRowWithoutAnyNameIsRejected() {
        assertThat(decide(Map.of(Column.CITY, "Solingen"), Known.NOTHING, Verdict.NONE))
                .isEqualTo(new Rejected(List.of(Problem.row(Reason.NAME_MISSING, "", ""))));
    }

    @Test
    void anUnknownFirmIsNewWithTheVisibilityOfTheList() {
        var outcome = decide(Map.of(Column.NAME_DE, "Muster AG"), Known.NOTHING, Verdict.NONE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        New.class,
                        isNew -> assertThat(isNew.profile().visibility()).isEqualTo(Visibility.BOTH_SIDES));
    }

    @Test
    void theSameReferenceUpdatesAndEmptyCellsKeepWhatIsThere() {
        var row = Map.of(Column.REFERENCE, "B-1", Column.NAME_DE, "Muster AG", Column.CITY, "Solingen");
        var known = known(profile(row), Map.of("B-1", FIRST));

        assertThat(decide(row, known, Verdict.NONE)).isEqualTo(new Unchanged(FIRST));
        var outcome =
                decide(Map.of(Column.REFERENCE, "B-1", Column.CITY, "", Column.PHONE, "0212 1"), known, Verdict.NONE);
        assertThat(outcome).isInstanceOfSatisfying(Updated.class, updated -> {
            assertThat(updated.after().names().de()).isEqualTo("Muster AG");
            assertThat(updated.after().mainSite().city().de()).isEqualTo("Solingen");
            assertThat(updated.after().facts().phone()).isEqualTo("0212 1");
            assertThat(updated.after().visibility())
                    .isEqualTo(updated.before().profile().visibility());
        });
    }

    @Test
    void anIdentifierTellsTheFirmEvenUnderAnotherName() {
        var known = known(profile(Map.of(Column.NAME_DE, "Muster AG", Column.VAT, "DE136695976")), Map.of());

        assertThat(decide(Map.of(Column.NAME_DE, "Ganz anders KG", Column.VAT, "DE 136695976"), known, Verdict.NONE))
                .isInstanceOf(Updated.class);
    }

    @Test
    void referenceAndIdentifierOfDifferentFirmsContradict() {
        var first = known(profile(Map.of(Column.NAME_DE, "Muster AG", Column.VAT, "DE136695976")), Map.of());
        var known = new Known(Map.of("B-2", SECOND), first.byIdentifier(), Map.of(), first.entries());

        assertThat(decide(Map.of(Column.REFERENCE, "B-2", Column.VAT, "DE136695976"), known, Verdict.NONE))
                .isEqualTo(new Rejected(List.of(Problem.row(Reason.CONTRADICTION, "B-2", ""))));
    }

    @Test
    void aFirmOfTheOtherSideIsNeverTouched() {
        var known = known(profile(Map.of(Column.NAME_DE, "Muster AG", Column.LEI, "529900NNUPAGGOMPXZ31")), Map.of());
        var draft = CHINESE.draft(2, Map.of(Column.NAME_ZH, "示例公司", Column.LEI, "529900NNUPAGGOMPXZ31"));

        assertThat(CHINESE.decide(draft, known, Verdict.NONE))
                .isEqualTo(new Rejected(List.of(Problem.row(Reason.OTHER_SIDE, "", ""))));
    }

    @Test
    void theSameNameInTheSamePlaceIsDoubtfulUntilSomebodySays() {
        var row = Map.of(Column.NAME_DE, "MUSTER-Werk Gmbh & Co. KG", Column.CITY, "Solingen");
        var known = known(profile(Map.of(Column.NAME_DE, "Muster Werk GmbH", Column.CITY, "Solingen")), Map.of());

        assertThat(decide(row, known, Verdict.NONE)).isEqualTo(new Doubtful(List.of(FIRST)));
        assertThat(decide(row, known, Verdict.CREATE)).isInstanceOf(New.class);
        assertThat(decide(row, known, Verdict.UPDATE)).isInstanceOf(Updated.class);
    }

    @Test
    void theSameNameElsewhereIsAnotherFirm() {
        var known = known(profile(Map.of(Column.NAME_DE, "Muster Werk GmbH", Column.CITY, "Solingen")), Map.of());

        assertThat(decide(Map.of(Column.NAME_DE, "Muster Werk", Column.CITY, "Wuppertal"), known, Verdict.NONE))
                .isInstanceOf(New.class);
    }

    @Test
    void headersAreRecognisedInThreeLanguages() {
        assertThat(Mapping.suggest(List.of("Lfd. Nr.", " FIRMENNAME ", "企业能力（英文）", "Supplier tier", "Quatsch", "ID"))
                        .columns())
                .isEqualTo(Map.of(0, Column.REFERENCE, 1, Column.NAME_DE, 2, Column.CAPABILITIES_EN, 3, Column.TIER));
    }

    @Test
    void aMappingSurvivesBeingWritten() {
        var mapping = new Mapping(Map.of(0, Column.REFERENCE, 12, Column.CITY));

        assertThat(Mapping.parse(mapping.written())).isEqualTo(mapping);
        assertThat(Mapping.parse(new Mapping(Map.of()).written())).isEqualTo(new Mapping(Map.of()));
    }

    private static Outcome decide(Map<Column, String> row, Known known, Verdict verdict) {
        return GERMAN.decide(GERMAN.draft(2, row), known, verdict);
    }

    private static Profile profile(Map<Column, String> row) {
        return GERMAN.draft(1, new EnumMap<>(row)).given();
    }

    private static Known known(Profile profile, Map<String, FirmId> references) {
        var kept = new Kept(FIRST, profile, ReviewState.PUBLISHED, false, 1);
        var identifiers =
                profile.identifiers().stream().collect(java.util.stream.Collectors.toMap(Known.Key::of, _ -> FIRST));
        var names = NameKeys.of(profile.names()).stream()
                .collect(java.util.stream.Collectors.toMap(key -> key, _ -> Set.of(FIRST)));
        return new Known(references, identifiers, names, Map.of(FIRST, kept));
    }
}
