package org.kardan.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

class CardsTest {

    private static final Cards CARDS = Cards.of(List.of(
            card("part", Set.of(), Set.of(), "Teil"),
            card("spring", Set.of("part"), Set.of("wire"), "Feder", "Tellerfeder"),
            card("leaf-spring", Set.of("spring"), Set.of(), "Blattfeder"),
            card("wire", Set.of("part"), Set.of("spring"), "Draht")));

    @Test
    void aMergeMovesLabelsNeighboursAndTheAddress() {
        var after = CARDS.after(Alteration.merge("spring", "wire"));

        assertThat(after.all()).containsOnlyKeys("part", "leaf-spring", "wire");
        assertThat(after.today("spring")).contains("wire");
        assertThat(after.card("wire").orElseThrow().names(Lang.DE).labels())
                .containsExactly("Draht", "Feder", "Tellerfeder");
        assertThat(after.card("leaf-spring").orElseThrow().broader()).containsExactly("wire");
        assertThat(after.card("wire").orElseThrow().related()).isEmpty();
    }

    @Test
    void aSplitGivesTheChosenLabelsAConceptOfTheirOwn() {
        var moved = Map.of(Lang.DE, Names.labels("Tellerfeder"));
        var change = Alteration.split("spring", moved, new Trilingual("", "", ""), true)
                .creating("disc-spring");
        var after = CARDS.after(change);

        assertThat(after.card("spring").orElseThrow().names(Lang.DE).labels()).containsExactly("Feder");
        assertThat(after.card("disc-spring").orElseThrow().names(Lang.DE).labels())
                .containsExactly("Tellerfeder");
        assertThat(after.card("disc-spring").orElseThrow().broader()).containsExactly("spring");
    }

    @Test
    void aDeprecatedConceptLeadsToItsSuccessorAndItsLabelsAreGone() {
        var after = CARDS.after(Alteration.deprecation("spring", "part"));

        assertThat(after.today("spring")).contains("part");
        assertThat(after.card("leaf-spring").orElseThrow().broader()).containsExactly("part");
        assertThat(after.card("part").orElseThrow().names(Lang.DE).labels()).containsExactly("Teil");
        assertThat(after.isTaken("spring")).describedAs("ids are never given twice").isTrue();
    }

    @Test
    void successorsOfSuccessorsAreFound() {
        var after = CARDS.after(Alteration.merge("leaf-spring", "spring")).after(Alteration.merge("spring", "wire"));

        assertThat(after.today("leaf-spring")).contains("wire");
        assertThat(after.today("nothing")).isEmpty();
    }

    @Test
    void beingRelatedGoesBothWaysAndEndsBothWays() {
        var after = CARDS.after(Alteration.links("spring", Set.of("part"), Set.of("leaf-spring")));

        assertThat(after.card("leaf-spring").orElseThrow().related()).containsExactly("spring");
        assertThat(after.card("wire").orElseThrow().related()).isEmpty();
    }

    @Test
    void whatWasTakenBackAndWhatNoLongerFitsDoesNotCount() {
        var merged = change(2, Alteration.merge("spring", "wire"), 3L);
        var undo = change(3, Alteration.undo(2), null);
        var lost = change(4, Alteration.label("no-concept", Map.of(Lang.DE, Names.labels("Nichts"))), null);
        var circle = change(5, Alteration.links("part", Set.of("spring"), Set.of()), null);
        var edition = Edition.of(CARDS, List.of(merged, undo, lost, circle));

        assertThat(edition.number()).isEqualTo(5);
        assertThat(edition.cards()).isEqualTo(CARDS);
        assertThat(edition.leftOut()).containsExactly(4L, 5L);
        assertThat(Edition.of(CARDS, Change.before(3, List.of(merged, undo))).term("spring"))
                .describedAs("before it was taken back")
                .isEmpty();
    }

    @Test
    void aConceptThatIsNotThereCannotChange() {
        assertThatThrownBy(() -> CARDS.after(Alteration.merge("spring", "gone")))
                .hasMessageContaining("There is no concept 'gone'");
    }

    private static Change change(long number, Alteration content, @Nullable Long undoneBy) {
        return new Change(
                number, UUID.randomUUID(), content, List.of(), Instant.EPOCH, Lang.DE, "weil", undoneBy);
    }

    private static Card card(String id, Set<String> broader, Set<String> related, String... labels) {
        var names = Map.of(Lang.DE, Names.labels(labels));
        return new Card(
                id, Facet.PRODUCT, null, names, new Trilingual("", "", ""), broader, related, List.of());
    }
}
