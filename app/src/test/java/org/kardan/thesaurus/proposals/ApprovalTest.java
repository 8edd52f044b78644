package org.kardan.thesaurus.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.jobs.JobState;
import org.kardan.jobs.Jobs;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.RegisterFixtures;
import org.kardan.register.Visibility;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Names;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.effects.Reannotation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Approvals at the same moment, and what happens to texts afterwards. */
@KardanTest
class ApprovalTest {

    @Autowired
    ProposalDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    Thesaurus thesaurus;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures firms;

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvcTester pages;

    private PersonId german;
    private PersonId chinese;

    @BeforeEach
    void managers() {
        german = people.somebody(Side.DE, Role.MANAGER);
        chinese = people.somebody(Side.CN, Role.MANAGER);
    }

    @Test
    void twoManagersWhoApproveAtOnceMakeOneEdition() throws Exception {
        var before = thesaurus.edition().number();
        var proposal = proposed("Zwillingsguss");
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Outcome> here = () -> approve(barrier, german, Side.DE, proposal);
            Callable<Outcome> there = () -> approve(barrier, chinese, Side.CN, proposal);
            var outcomes = both.invokeAll(List.of(here, there)).stream()
                    .map(future -> future.resultNow().getClass().getSimpleName())
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("Done", "Applied");
        }
        assertThat(thesaurus.edition().number()).isEqualTo(before + 1);
        assertThat(desk.approve(german.value(), Side.DE, proposal, 1)).isInstanceOf(Outcome.Overtaken.class);
    }

    private Outcome approve(CyclicBarrier barrier, PersonId who, Side side, UUID proposal) throws Exception {
        barrier.await();
        return desk.approve(who.value(), side, proposal, 1);
    }

    @Test
    void twoProposalsOfOneLabelCannotBothBeMade() {
        var first = proposed("Doppelguss");
        var second = desk.propose(
                german.value(), Side.DE, Lang.DE, Alteration.label("forging", german("Doppelguss")), "auch");
        approveBoth(first);
        assertThat(desk.approve(german.value(), Side.DE, second, 1)).isInstanceOf(Outcome.Flawed.class);
        assertThat(proposals.byId(second).orElseThrow().approved()).isEmpty();
    }

    @Test
    void firmsThatUseTheNewWordAreFoundByItsConceptAfterwards() throws Exception {
        var firm = firms.published(Side.DE, "Schwebguss Demo GmbH", "Schwebgussarbeiten aller Art.", Visibility.PUBLIC);
        var proposal = proposed("Schwebguss");
        var page = Jsoup.parse(pages.get()
                .uri("/de/thesaurus/proposals/" + proposal)
                .with(user(chinese.toString()))
                .exchange()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#preview mark").eachText()).contains("Schwebguss");
        assertThat(page.select("#preview a").eachText()).contains("Schwebguss Demo GmbH");

        approveBoth(proposal);
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!(isRead(proposal) && found("/de/firms?concept=die-casting&q=Schwebguss", firm.toString()))
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(isRead(proposal)).isTrue();
        assertThat(found("/de/firms?concept=die-casting&q=Schwebguss", firm.toString())).isTrue();
    }

    private boolean isRead(UUID proposal) {
        return jobs.latest(Reannotation.KIND, proposal)
                .filter(job -> job.state() == JobState.DONE)
                .isPresent();
    }

    private boolean found(String address, String firm) throws Exception {
        var body = pages.get()
                .uri(address)
                .with(user(german.toString()))
                .exchange()
                .getResponse()
                .getContentAsString();
        return !Jsoup.parse(body).select("a[href$=/firms/" + firm + "]").isEmpty();
    }

    private void approveBoth(UUID proposal) {
        assertThat(desk.approve(german.value(), Side.DE, proposal, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.approve(chinese.value(), Side.CN, proposal, 1)).isInstanceOf(Outcome.Applied.class);
    }

    private UUID proposed(String label) {
        var content = Alteration.label("die-casting", german(label));
        return desk.propose(german.value(), Side.DE, Lang.DE, content, "Kommt in Profilen vor.");
    }

    private static Map<Lang, Names> german(String label) {
        return Map.of(Lang.DE, Names.labels(label));
    }
}
