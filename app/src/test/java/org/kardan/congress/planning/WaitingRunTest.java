package org.kardan.congress.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.jobs.JobEnded;
import org.kardan.jobs.JobState;
import org.kardan.jobs.Jobs;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Runs that nobody has begun: inside the test's transaction no job is taken up. */
@KardanTest
@Transactional
class WaitingRunTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Runs runs;

    @Autowired
    Timetables timetables;

    @Autowired
    Jobs jobs;

    @Autowired
    ApplicationEventPublisher events;

    private Congress congress;
    private PersonId manager;
    private UUID run;

    @BeforeEach
    void aRunThatWaits() {
        var fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);
        run = runs.start(manager.value(), congress, null, new Timetables.Ordered(7, 20, true));
    }

    @Test
    void aCancelledRunThatHasNotBegunEndsAtOnce() {
        cancel();

        assertThat(state()).isEqualTo(Timetable.Status.DROPPED);
        assertThat(timetables.byId(run).orElseThrow().finished()).isPresent();
        assertThat(state().hasMeetings()).isFalse();
    }

    @Test
    void whatCannotBeDoneEndsAsFailedInsteadOfBeingComputedForEver() {
        timetables.begin(run, Instant.now());
        var job = jobs.latest(Runs.JOB, run).orElseThrow();

        events.publishEvent(new JobEnded(job.id(), Runs.JOB.name(), run, JobState.FAILED));

        assertThat(state()).isEqualTo(Timetable.Status.FAILED);
    }

    @Test
    void aCancelledRunIsOrderedAgainWithTheSameSettings() throws Exception {
        cancel();
        var page = Jsoup.parse(pages.get()
                .uri("/de" + congress.path() + "/timetable/" + run)
                .with(user(manager.toString()))
                .exchange()
                .getResponse()
                .getContentAsString());
        var form = page.selectFirst("form[action$=/timetable/runs]");
        assertThat(form).isNotNull();
        assertThat(form.select("button").text()).isEqualTo("Noch einmal berechnen");
        var request = pages.post()
                .uri(form.attr("action"))
                .with(user(manager.toString()))
                .with(csrf());
        for (var field : form.select("input[name]")) {
            request = request.param(field.attr("name"), field.val());
        }
        request.exchange();

        var again = timetables.of(congress.id()).getFirst();
        assertThat(again.id()).isNotEqualTo(run);
        assertThat(again.seed()).isEqualTo(7);
        assertThat(again.seconds()).isEqualTo(20);
        assertThat(again.withOpen()).isTrue();
    }

    private void cancel() {
        var job = jobs.latest(Runs.JOB, run).orElseThrow();
        pages.post()
                .uri("/de/jobs/" + job.id().value() + "/cancel")
                .with(user(manager.toString()))
                .with(csrf())
                .exchange();
    }

    private Timetable.Status state() {
        return timetables.byId(run).orElseThrow().status();
    }
}
