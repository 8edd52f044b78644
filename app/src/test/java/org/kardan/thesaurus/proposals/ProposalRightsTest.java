package org.kardan.thesaurus.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.RegisterFixtures;
import org.kardan.register.Visibility;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may and who may not, on every route. */
@KardanTest
class ProposalRightsTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures firms;

    @Autowired
    ProposalDesk desk;

    @Autowired
    Proposals proposals;

    private PersonId member;
    private UUID proposal;

    @BeforeEach
    void somethingProposed() {
        member = people.somebody(Side.DE);
        var firm = firms.published(Side.DE, "Rechteprobe Demo GmbH", "Drehen", Visibility.PUBLIC);
        firms.seat(firm, member.value(), "EDITOR");
        var word = List.of("Quarzwort" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        var names = Map.of(Lang.DE, new Names(word, List.of(), List.of()));
        proposal = desk.propose(member.value(), Side.DE, Lang.DE, Alteration.label("forging", names), "weil");
    }

    @Test
    void everybodyBrowsesAndSearchesWithoutAnAccount() {
        for (var path : List.of("", "/tree", "/letters", "/letters?in=zh", "/changes", "/die-casting")) {
            assertThat(pages.get().uri("/zh/thesaurus" + path)).describedAs(path).hasStatusOk();
        }
    }

    @Test
    void membersInterpretersAnalystsAndManagersReadAndWriteProposals() {
        var allowed = List.of(
                member,
                people.somebody(Side.CN, Role.INTERPRETER),
                people.somebody(Side.DE, Role.ANALYST),
                people.somebody(Side.CN, Role.MANAGER));
        for (var who : allowed) {
            for (var path : List.of("/propose", "/proposals", "/words", "/proposals/" + proposal)) {
                assertThat(get(who, path)).describedAs(path).isEqualTo(200);
            }
        }
    }

    @Test
    void officialsAndOperatorsDoNot() {
        for (var who : List.of(people.somebody(Side.DE, Role.OFFICIAL), people.somebody(Side.DE, Role.OPERATOR))) {
            for (var path : List.of(
                    "/propose", "/proposals", "/words", "/proposals/" + proposal, "/proposals/" + proposal + "/edit")) {
                assertThat(get(who, path)).describedAs(path).isEqualTo(403);
            }
            for (var path : posts()) {
                assertThat(post(who, path)).describedAs(path).isEqualTo(403);
            }
        }
        assertThat(proposals.byId(proposal).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void nobodyIsSentToTheSignInPage() {
        for (var path : List.of("/propose", "/proposals", "/words", "/proposals/" + proposal)) {
            var answer = pages.get().uri("/de/thesaurus" + path).exchange();
            assertThat(answer.getResponse().getRedirectedUrl()).describedAs(path).startsWith("/de/sign-in");
        }
    }

    @Test
    void onlyManagersApproveDeclineAndUndo() {
        for (var who : List.of(member, people.somebody(Side.CN, Role.INTERPRETER))) {
            for (var path : List.of(
                    "/proposals/" + proposal + "/approve", "/proposals/" + proposal + "/decline", "/changes/undo")) {
                assertThat(post(who, path)).describedAs(path).isEqualTo(403);
            }
        }
        assertThat(proposals.byId(proposal).orElseThrow().approved()).isEmpty();
    }

    @Test
    void anotherMemberCompletesNothingAndAnalystsCompleteNothing() {
        for (var who : List.of(people.somebody(Side.DE, Role.ANALYST), people.somebody(Side.CN, Role.ANALYST))) {
            assertThat(get(who, "/proposals/" + proposal + "/edit")).isEqualTo(403);
            assertThat(post(who, "/proposals/" + proposal + "/edit")).isEqualTo(403);
        }
        assertThat(get(member, "/proposals/" + proposal + "/edit")).isEqualTo(200);
        assertThat(get(people.somebody(Side.CN, Role.INTERPRETER), "/proposals/" + proposal + "/edit"))
                .isEqualTo(200);
    }

    private List<String> posts() {
        var one = "/proposals/" + proposal;
        return List.of(
                "/propose",
                "/changes/undo",
                one + "/edit",
                one + "/approve",
                one + "/decline",
                one + "/remark",
                one + "/withdraw");
    }

    private int get(PersonId who, String path) {
        return pages.get()
                .uri("/de/thesaurus" + path)
                .with(user(who.toString()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int post(PersonId who, String path) {
        return pages.post()
                .uri("/de/thesaurus" + path)
                .with(user(who.toString()))
                .with(csrf())
                .param("version", "1")
                .param("number", "1")
                .param("deed", "LABEL")
                .param("words", "Nein.")
                .exchange()
                .getResponse()
                .getStatus();
    }
}
