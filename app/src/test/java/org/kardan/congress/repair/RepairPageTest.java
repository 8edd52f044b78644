package org.kardan.congress.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.congress.Venue;
import org.kardan.congress.letters.AgendaLetters;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.congress.publication.Publisher;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetables;
import org.kardan.congress.wishes.Pair;
import org.kardan.congress.wishes.Priority;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What managers report, what is proposed, and what becomes of it. Four slots, two tables, one interpreter. */
@KardanTest
class RepairPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Meetings meetings;

    @Autowired
    Publications publications;

    @Autowired
    JdbcClient jdbc;

    private CongressFixtures fixtures;
    private Congress congress;
    private PersonId manager;
    private FirmId solingen;
    private FirmId suzhou;
    private FirmId wuhan;

    @BeforeEach
    void aPublishedTimetableOfTwoMeetings() throws Exception {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);
        solingen = fixtures.aGuest(congress, Side.DE, "Klingen Solingen Demo", Lang.DE);
        suzhou = fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);
        wuhan = fixtures.aGuest(congress, Side.CN, "武汉演示有限公司", Lang.ZH);
        fixtures.anInterpreter(congress, null);
        fixtures.settle(congress, solingen, suzhou, Priority.MUST);
        fixtures.settle(congress, solingen, wuhan, Priority.LIKE);
        var run = fixtures.bean(Runs.class).start(null, congress, null, new Timetables.Ordered(1, 5, false));
        await(Runs.JOB, run);
        var words = new Publisher.Words(false, new Trilingual("", "", ""), Publication.Audience.NOBODY);
        fixtures.bean(Publisher.class).publish(null, congress, run, words, Instant.now());
        congress = fixtures.bean(Congresses.class).byId(congress.id()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"de, Änderungen am Tag, Noch keines", "zh, 当日变动, 尚未开始", "en, Changes on the day, None yet"})
    void theReportNamesEverybodyAndTheRunningSlot(String lang, String title, String none) {
        var page = read(get(lang, ""));

        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("#running option[selected], #running option:first-child").text())
                .startsWith(none);
        assertThat(page.select("#who optgroup")).hasSize(3);
        assertThat(page.select("#table option")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"de, andere Zeit", "zh, 改期", "en, other time"})
    void whoComesLateMeetsLater(String lang, String moved) {
        var early = first(published());
        var id = propose(lang, "who", "FIRM/" + other(early), "what", "LATE", "whoSlot", "4");

        var page = read(get(lang, "/" + id));

        assertThat(page.select("tbody tr:has(.badge)")).hasSize(1);
        assertThat(page.select("tbody .badge").text()).isEqualTo(moved);
        assertThat(meetings.of(id).stream().filter(one -> one.pair().equals(early.pair())))
                .extracting(Meeting::slot)
                .containsExactly(4);
        assertThat(published()).contains(early);
    }

    @Test
    void thePageSaysHowFewItIsAndWhoIsTold() {
        var late = propose("en", "who", "FIRM/" + other(first(published())), "what", "LATE", "whoSlot", "4");

        var page = read(get("en", "/" + late));

        assertThat(page.select("p.k-lead").text()).isEqualTo("One meeting changes time or is lost. No timetable changes fewer.");
        assertThat(page.select("section.k-section:last-of-type tbody tr, tbody tr td[data-label=How]").eachText())
                .contains("mail in German");
        assertThat(page.text()).contains("Dora Dolmetsch").contains("in person");
    }

    @Test
    void whatIsAcceptedIsPublishedNotedAndToldToThoseConcerned() throws Exception {
        var early = first(published());
        var firm = other(early);
        var id = propose("de", "who", "FIRM/" + firm, "what", "LATE", "whoSlot", "4");

        var answer = post("de", "/" + id + "/accept");

        assertThat(answer).hasStatus(303);
        var current = publications.current(congress.id()).orElseThrow();
        assertThat(current.version()).isEqualTo(2);
        assertThat(current.timetable()).isEqualTo(id);
        assertThat(current.provisional()).isFalse();
        await(AgendaLetters.JOB, current.id());
        assertThat(count("select count(*) from post.letter where key like 'congress:agenda:" + current.id() + ":%'"))
                .isEqualTo(2);
        assertThat(jdbc.sql("""
            select array_to_string(d.unavailable, ' ') from congress.delegate d
            join congress.registration r on r.id = d.registration_id where r.congress_id = ? and r.firm_id = ?
            """)
                        .params(congress.id().value(), firm.value())
                        .query(String.class)
                        .single())
                .isEqualTo("1 2 3");
        assertThat(actions()).contains("repair proposed", "repair accepted", "timetable version 2 published");
    }

    @Test
    void nothingIsDecidedTwice() {
        var id = propose("de", "who", "FIRM/" + wuhan, "what", "CANCELLED");
        post("de", "/" + id + "/accept");

        post("de", "/" + id + "/accept");
        post("de", "/" + id + "/discard");

        assertThat(publications.current(congress.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(read(get("de", "/" + id)).select("form[action$=accept]")).isEmpty();
        assertThat(actions()).doesNotContain("repair discarded");
    }

    @Test
    void whatIsDiscardedChangesNothing() {
        var id = propose("zh", "who", "FIRM/" + wuhan, "what", "CANCELLED");

        post("zh", "/" + id + "/discard");

        assertThat(publications.current(congress.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(actions()).contains("repair discarded").doesNotContain("repair accepted");
    }

    @Test
    void aProposalForATimetableThatIsNoLongerValidIsNotAccepted() {
        var late = propose("de", "who", "FIRM/" + wuhan, "what", "CANCELLED");
        var other = propose("de", "who", "FIRM/" + suzhou, "what", "CANCELLED");
        post("de", "/" + other + "/accept");

        post("de", "/" + late + "/accept");

        assertThat(publications.current(congress.id()).orElseThrow().timetable()).isEqualTo(other);
    }

    @Test
    void whatIsRunningOrPastStays() {
        var early = first(published());

        var id = propose("de", "running", "" + early.slot(), "who", "FIRM/" + other(early), "what", "CANCELLED");

        assertThat(meetings.of(id)).contains(early);
    }

    @Test
    void severalThingsAtOnceAndOneAfterTheOther() {
        var tables = fixtures.bean(Venue.class).tables(congress.id());
        var lost = published().getFirst().table().toString();
        var first = propose("de", "table", lost, "who", "FIRM/" + wuhan, "what", "GONE", "whoSlot", "3");
        assertThat(meetings.of(first)).noneMatch(one -> one.table().toString().equals(lost));

        var second = propose(
                "de",
                "replaced",
                first.toString(),
                "happening",
                "TABLE_LOST/" + lost + "/0",
                "interpreter",
                interpreter(),
                "interpreterSlot",
                "1");

        assertThat(meetings.of(second)).isEmpty();
        assertThat(read(get("de", "/" + second)).select("main > ul").first().select("li")).hasSize(2);
        assertThat(read(get("de", "/" + second)).select("ul.k-why").text()).contains("alle Dolmetschenden");
        assertThat(read(get("de", "/" + first)).select(".badge").first().text()).isEqualTo("verworfen");
        assertThat(tables).hasSize(2);
    }

    @Test
    void aLostTableIsNotUsedByTheNextRepairEither() {
        var lost = published().getFirst().table().toString();
        post("de", "/" + propose("de", "table", lost) + "/accept");

        var next = propose("de", "who", "FIRM/" + wuhan, "what", "LATE", "whoSlot", "4");

        assertThat(meetings.of(next)).hasSize(2).noneMatch(one -> one.table().toString().equals(lost));
        assertThat(read(get("de", "")).select("#table option")).hasSize(2);
    }

    @Test
    void anAbsenceEnteredSinceThePublicationIsKept() {
        var early = first(published());
        jdbc.sql("update congress.interpreter set unavailable = array[?] where congress_id = ?")
                .params(early.slot(), congress.id().value())
                .update();

        var id = propose("de", "table", tableBeside(early));

        assertThat(meetings.of(id)).noneMatch(one -> one.slot() == early.slot());
        assertThat(meetings.of(id)).extracting(Meeting::pair).contains(early.pair());
    }

    private String tableBeside(Meeting meeting) {
        return fixtures.bean(Venue.class).tables(congress.id()).stream()
                .map(table -> table.id())
                .filter(table -> !table.equals(meeting.table()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void twoWhoMetNobodyGetAMeeting() {
        var wuppertal = fixtures.aGuest(congress, Side.DE, "Wuppertal Demo", Lang.DE);

        var id = propose("de", "wishFirst", wuppertal.toString(), "wishSecond", suzhou.toString());

        assertThat(meetings.of(id)).hasSize(3).extracting(Meeting::pair).contains(Pair.of(wuppertal, suzhou));
    }

    @ParameterizedTest
    @CsvSource({
        "de, who, FIRM/nonsense, who, „FIRM/nonsense“ steht hier nicht zur Wahl.",
        "zh, table, nonsense, table, 此处不能选择“nonsense”。",
        "en, running, 99, running, “99” is not one of the choices here.",
        "en, happening, PERSON_LATE/x/1, happening, “PERSON_LATE/x/1” is not one of the choices here.",
        "de, fill, yes, who, Bitte melden Sie mindestens eine Änderung.",
    })
    void whatIsWrongIsNamedAndNothingIsKept(String lang, String field, String value, String named, String error) {
        var before = count("select count(*) from congress.plan");

        var answer = post(lang, "", field, value, "what", "CANCELLED");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select(".k-error-summary a[href=#" + named + "]").text()).endsWith(error);
        assertThat(count("select count(*) from congress.plan")).isEqualTo(before);
    }

    @Test
    void twoWhoHaveAMeetingDoNotGetAnother() {
        var answer = post("en", "", "wishFirst", solingen.toString(), "wishSecond", suzhou.toString());

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#wishSecond-error").text()).isEqualTo("These two firms already have a meeting.");
    }

    @Test
    void withoutAPublicationThereIsNothingToRepair() {
        var draft = fixtures.aCongress(Stage.WISHES);

        var answer = pages.get().uri("/en" + draft.path() + "/repairs").with(user(manager.toString())).exchange();

        assertThat(read(answer).select("form[action$=repairs]")).isEmpty();
        assertThat(read(answer).select(".k-empty h2").text()).startsWith("There is no published timetable");
    }

    @Test
    void onlyManagersRepair() {
        var id = propose("de", "who", "FIRM/" + wuhan, "what", "CANCELLED");
        var member = fixtures.aMember(solingen, Side.DE);
        for (var path : List.of("", "/" + id)) {
            assertThat(pages.get().uri(address("de", path)).with(user(member.toString()))).hasStatus(403);
        }
        for (var path : List.of("", "/" + id + "/accept", "/" + id + "/discard")) {
            assertThat(pages.post().uri(address("de", path)).with(user(member.toString())).with(csrf()))
                    .hasStatus(403);
        }
        assertThat(publications.current(congress.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aProposalOfAnotherCongressIsNotFound() {
        var id = propose("de", "who", "FIRM/" + wuhan, "what", "CANCELLED");
        var other = fixtures.aCongress(Stage.PUBLISHED);

        assertThat(pages.get().uri("/de" + other.path() + "/repairs/" + id).with(user(manager.toString())))
                .hasStatus(404);
    }

    private List<Meeting> published() {
        return meetings.of(publications.current(congress.id()).orElseThrow().timetable());
    }

    private static Meeting first(List<Meeting> all) {
        return all.getFirst();
    }

    private FirmId other(Meeting meeting) {
        return meeting.pair().other(solingen);
    }

    private String interpreter() {
        return jdbc.sql("select id::text from congress.interpreter where congress_id = ?")
                .params(congress.id().value())
                .query(String.class)
                .single();
    }

    private List<String> actions() {
        return jdbc.sql("select action from journal.entry where kind = 'congress' and subject = ?")
                .params(congress.id().toString())
                .query(String.class)
                .list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private UUID propose(String lang, String... fields) {
        var answer = post(lang, "", fields);
        assertThat(answer).hasStatus(303);
        var found = Pattern.compile("repairs/([0-9a-f-]{36})").matcher(answer.getResponse().getHeader("Location"));
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }

    private MvcTestResult post(String lang, String path, String... fields) {
        var request = pages.post()
                .uri(address(lang, path))
                .with(user(manager.toString()))
                .with(csrf());
        if (!List.of(fields).contains("running") && path.isEmpty()) {
            request = request.param("running", "0");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String lang, String path) {
        return pages.get()
                .uri(address(lang, path))
                .with(user(manager.toString()))
                .exchange();
    }

    private String address(String lang, String path) {
        return "/" + lang + congress.path() + "/repairs" + path;
    }

    private static Document read(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void await(JobKind kind, UUID subject) throws InterruptedException {
        var jobs = fixtures.bean(Jobs.class);
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
