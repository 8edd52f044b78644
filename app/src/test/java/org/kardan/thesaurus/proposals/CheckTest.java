package org.kardan.thesaurus.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Names;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.proposals.Finding.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** Each thing that can be wrong with a change, against the real thesaurus. */
@KardanTest
class CheckTest {

    @Autowired
    Thesaurus thesaurus;

    @Test
    void aConceptCannotStandAboveItself() {
        var below = thesaurus.narrower("casting").getFirst().id();
        assertThat(problems(Alteration.links("casting", Set.of(below), Set.of()))).containsExactly(Problem.CYCLE);
    }

    @Test
    void aConceptNeedsANeighbour() {
        var names = Map.of(
                Lang.DE, Names.labels("Quorzwirbel"),
                Lang.ZH, Names.labels("夸兹旋钮"),
                Lang.EN, Names.labels("Quorz swirl"));
        var definition = new Trilingual("Ein Ding.", "一种物件。", "A thing.");
        assertThat(problems(Alteration.term(Facet.PRODUCT, names, definition, Set.of(), Set.of())))
                .containsExactly(Problem.ORPHAN);
        assertThat(problems(Alteration.term(Facet.PRODUCT, names, definition, Set.of("tool"), Set.of())))
                .isEmpty();
    }

    @Test
    void missingLanguagesMayWaitForTheOtherSide() {
        var names = Map.of(Lang.DE, Names.labels("Quorzwirbel"));
        var findings = Check.of(
                thesaurus.edition(),
                Alteration.term(
                        Facet.PRODUCT, names, new Trilingual("Ein Ding.", "", ""), Set.of("tool"), Set.of()));
        assertThat(findings.stream().map(Finding::field))
                .containsExactlyInAnyOrder("labelsZh", "definitionZh", "labelsEn", "definitionEn");
        assertThat(findings).allMatch(finding -> finding.problem().mayWait());
    }

    @Test
    void anExceptionMustNotHideTheTermItself() {
        assertThat(problems(veto("Druckguss"))).contains(Problem.NOT_FOUND_AGAIN);
        assertThat(problems(veto("Druckgusspapier"))).isEmpty();
    }

    @Test
    void aLabelInAnotherScriptOrOfTheConceptItselfIsRefused() {
        assertThat(problems(Alteration.label("die-casting", Map.of(Lang.DE, Names.labels("压力铸件甲")))))
                .containsExactly(Problem.LABEL_FOREIGN);
        assertThat(problems(Alteration.label("die-casting", Map.of(Lang.DE, Names.labels("Druckguss")))))
                .containsExactly(Problem.LABEL_KNOWN);
    }

    @Test
    void aConceptDoesNotTakeItsOwnPlace() {
        assertThat(problems(Alteration.merge("casting", "casting"))).containsExactly(Problem.SAME_CONCEPT);
        assertThat(problems(Alteration.deprecation("casting", "nowhere"))).containsExactly(Problem.UNKNOWN_CONCEPT);
    }

    @Test
    void aSplitMustLeaveALabelInEachLanguage() {
        var all = thesaurus.edition().cards().card("die-casting").orElseThrow().names();
        var definition = new Trilingual("Ein Ding.", "一种物件。", "A thing.");
        assertThat(problems(Alteration.split("die-casting", all, definition, true)))
                .containsOnly(Problem.NOTHING_LEFT);
    }

    private static Alteration veto(String word) {
        return Alteration.veto("die-casting", Map.of(Lang.DE, new Names(List.of(), List.of(), List.of(word))));
    }

    private List<Problem> problems(Alteration change) {
        return Check.of(thesaurus.edition(), change).stream()
                .map(Finding::problem)
                .toList();
    }
}
