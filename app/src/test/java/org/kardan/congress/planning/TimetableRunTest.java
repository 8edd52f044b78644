package org.kardan.congress.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.congress.letters.AgendaLetters;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publisher;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.congress.wishes.Pair;
import org.kardan.congress.wishes.Priority;
import org.kardan.identity.PersonId;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.Jobs;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From wishes to the agenda in somebody's hands, through the real jobs. */
@KardanTest
class TimetableRunTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Runs runs;

    @Autowired
    Timetables timetables;

    @Autowired
    Meetings meetings;

    @Autowired
    Publisher publisher;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private CongressFixtures fixtures;
    private Congress congress;
    private FirmId solingen;
    private FirmId suzhou;
    private PersonId member;

    @BeforeEach
    void twoFirmsThatWantToMeet() {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        solingen = fixtures.aFirm(Side.DE, "Klingen Solingen Demo");
        member = fixtures.aMember(solingen, Side.DE);
        fixtures.register(congress, solingen, member, Lang.DE);
        fixtures.bean(org.kardan.congress.registration.Desk.class).approve(null, congress, solingen, Instant.now());
        suzhou = fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);
        fixtures.anInterpreter(congress, null);
        fixtures.settle(congress, solingen, suzhou, Priority.MUST);
    }

    @Test
    void aRunPlacesTheMeetingWithAnInterpreterAndSaysHowGoodItIs() throws Exception {
        var timetable = run();

        assertThat(timetable.status()).isEqualTo(Timetable.Status.DONE);
        assertThat(timetable.result().placed()).isEqualTo(1);
        assertThat(timetable.result().wantedMusts()).isEqualTo(1);
        assertThat(timetable.result().proven()).isTrue();
        assertThat(meetings.of(timetable.id()).getFirst().pair()).isEqualTo(Pair.of(solingen, suzhou));
        assertThat(meetings.of(timetable.id()).getFirst().interpreter()).isPresent();
    }

    @Test
    void theEndOfARunIsStoredOnce() throws Exception {
        var timetable = run();

        assertThat(timetables.finish(
                        timetable.id(),
                        Timetable.Status.DONE,
                        timetable.result(),
                        meetings.of(timetable.id()),
                        List.of(),
                        Instant.now()))
                .isFalse();
        assertThat(meetings.of(timetable.id())).hasSize(1);
    }

    @Test
    void withoutAnInterpreterTheReasonIsKept() throws Exception {
        jdbc.sql("delete from congress.interpreter where congress_id = ?")
                .params(congress.id().value())
                .update();

        var timetable = run();

        assertThat(timetable.result().placed()).isZero();
        assertThat(meetings.missing(timetable.id()))
                .extracting(one -> one.reason())
                .containsExactly("NO_LANGUAGE");
    }

    @Test
    void aLockedMeetingStaysWhereItIs() throws Exception {
        var first = run();
        var placed = meetings.of(first.id()).getFirst();
        var edited = move(first, placed, 4);
        runs.lock(edited, placed.pair(), true);

        var second = run(edited.id());

        assertThat(meetings.of(second.id())).hasSize(1);
        assertThat(meetings.of(second.id()).getFirst().slot()).isEqualTo(4);
        assertThat(meetings.of(second.id()).getFirst().locked()).isTrue();
    }

    @Test
    void aMoveMakesACopyAndLeavesTheRunAsItWas() throws Exception {
        var first = run();
        var placed = meetings.of(first.id()).getFirst();
        var target = placed.slot() == 3 ? 2 : 3;

        var edited = move(first, placed, target);

        assertThat(edited.kind()).isEqualTo(Timetable.Kind.EDIT);
        assertThat(meetings.of(edited.id()).getFirst().slot()).isEqualTo(target);
        assertThat(meetings.of(first.id())).containsExactly(placed);
    }

    @Test
    void aMoveThatBreaksARuleIsRefused() throws Exception {
        jdbc.sql("""
            update congress.delegate set unavailable = '{2}' where registration_id in
                (select id from congress.registration where congress_id = ? and firm_id = ?)
            """).params(congress.id().value(), solingen.value()).update();
        var first = run();
        var placed = meetings.of(first.id()).getFirst();

        var edited = runs.move(null, congress, first, placed.at(2, placed.table(), null), Instant.now());

        assertThat(edited).isEqualTo(new Runs.Edited.Refused("participants-present"));
    }

    @Test
    void aPublicationShowsTheAgendaAndWritesToEverybodyOnce() throws Exception {
        var publication = publish(run());

        assertThat(fixtures.bean(Congresses.class)
                        .byId(congress.id())
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.PROVISIONAL);
        assertThat(lettersOf(publication)).hasSize(2).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(page("/de", ""))
                        .select(".k-agenda li.is-mine h3")
                        .eachText())
                .containsExactly("苏州演示有限公司");
        assertThat(page("/zh", "")).contains("会谈");
    }

    @Test
    void whoMeetsNobodySeesNobodysMeetings() throws Exception {
        var outsider = fixtures.aMember(fixtures.aFirm(Side.DE, "Unbeteiligt"), Side.DE);
        publish(run());

        var answer = pages.get()
                .uri("/de" + congress.path() + "/agenda")
                .with(user(outsider.toString()))
                .exchange();
        var firm = pages.get()
                .uri("/de" + congress.path() + "/agenda/firms/" + solingen)
                .with(user(outsider.toString()))
                .exchange();

        assertThat(answer.getResponse().getContentAsString()).doesNotContain("苏州演示有限公司");
        assertThat(firm.getResponse().getStatus()).isIn(403, 404);
    }

    @Test
    void thePdfCarriesBothScripts() throws Exception {
        publish(run());

        var pdf = pages.get()
                .uri("/de" + congress.path() + "/agenda.pdf")
                .with(user(member.toString()))
                .exchange();

        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Xiaoming WANG", "王小明", "苏州演示有限公司");
        }
    }

    @Test
    void theFeedShowsTheMeetingUntilItIsRevoked() throws Exception {
        publish(run());
        post("/agenda/feed");
        var secret = jdbc.sql("select secret from congress.feed where person_id = ? and revoked_at is null")
                .params(member.value())
                .query(String.class)
                .single();

        var feed = pages.get().uri("/de/calendar/" + secret + ".ics").exchange();
        assertThat(new String(feed.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Gespräch: 苏州演示有限公司", "STATUS:TENTATIVE");

        post("/agenda/feed/revoke");
        assertThat(pages.get().uri("/de/calendar/" + secret + ".ics")).hasStatus(404);
    }

    private void post(String path) {
        pages.post()
                .uri("/de" + congress.path() + path)
                .with(user(member.toString()))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private String page(String lang, String rest) throws Exception {
        return pages.get()
                .uri(lang + congress.path() + "/agenda" + rest)
                .with(user(member.toString()))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private Publication publish(Timetable timetable) throws Exception {
        var words = new Publisher.Words(true, new Trilingual("", "", ""), Publication.Audience.ALL);
        var publication = publisher.publish(null, congress, timetable.id(), words, Instant.now());
        await(AgendaLetters.JOB, publication.id());
        return publication;
    }

    private List<String> lettersOf(Publication publication) {
        return jdbc.sql("select key from post.letter where key like ?")
                .params("congress:agenda:" + publication.id() + ":%")
                .query(String.class)
                .list();
    }

    private Timetable move(Timetable timetable, Meeting meeting, int slot) {
        var moved = meeting.at(slot, meeting.table(), meeting.interpreterOrNull());
        return switch (runs.move(null, congress, timetable, moved, Instant.now())) {
            case Runs.Edited.Into(var into) -> timetables.byId(into).orElseThrow();
            case Runs.Edited.Refused(var rule) -> throw new AssertionError(rule);
        };
    }

    private Timetable run() throws Exception {
        return run(null);
    }

    private Timetable run(UUID base) throws Exception {
        var id = runs.start(null, congress, base, new Timetables.Ordered(1, 5, false));
        await(Runs.JOB, id);
        return timetables.byId(id).orElseThrow();
    }

    private void await(JobKind kind, UUID subject) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(until)) {
            var job = jobs.latest(kind, subject);
            if (job.isPresent() && job.get().state().hasEnded()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The job did not end.");
    }
}
