package org.kardan.congress.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.timetable.Timetables;
import org.kardan.congress.wishes.Priority;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.Jobs;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Why a wish has no meeting, how fair a timetable is, and what more would bring, as managers read it. */
@KardanTest
class AnalysisPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    private CongressFixtures fixtures;
    private Congress congress;
    private PersonId manager;
    private FirmId solingen;
    private UUID timetable;

    @BeforeEach
    void twoMeetingsOfWhichOneFindsNoInterpreter() throws Exception {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        manager = fixtures.bean(IdentityFixtures.class).somebody(Side.CN, Role.MANAGER);
        solingen = fixtures.aGuest(congress, Side.DE, "Klingen Solingen Demo", Lang.DE);
        var suzhou = fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);
        var wuhan = fixtures.aGuest(congress, Side.CN, "武汉演示有限公司", Lang.ZH);
        var dora = fixtures.anInterpreter(congress, null);
        jdbc.sql("update congress.interpreter set unavailable = '{2,3,4}' where id = ?")
                .params(dora.id())
                .update();
        fixtures.settle(congress, solingen, suzhou, Priority.MUST);
        fixtures.settle(congress, solingen, wuhan, Priority.LIKE);
        timetable = fixtures.bean(Runs.class).start(null, congress, null, new Timetables.Ordered(1, 5, false));
        await(Runs.JOB, timetable);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Jedes Zeitfenster ist verschlossen:, 'In 4 Zeitfenstern sind alle Dolmetschenden eingeteilt, in der Pause'",
        "zh, 所有时段均不可用：, 4 个时段的口译员均有安排、正在休息或缺席（09:00–10:55）。",
        "en, Every slot is closed:, 'In 4 slots all interpreters are busy, have their pause or are absent (09:00'",
    })
    void everyObstacleIsNamedWithItsTimes(String lang, String all, String obstacle) {
        var why = get(lang, "").select("tbody td:has(ul.k-why)").first();

        assertThat(why.select("p.k-why").text()).isEqualTo(all);
        assertThat(why.select("li").eachText()).hasSize(1).allMatch(line -> line.startsWith(obstacle));
        assertThat(why.select("li a[href$=/interpreters]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Beide Seiten kommen gleich gut weg: 0 Prozentpunkte Unterschied.",
        "zh, 双方机会基本均等，相差 0 个百分点。",
        "en, Both sides fare equally well: 0 percentage points apart.",
    })
    void fairnessIsSaidInWordsAndFigures(String lang, String sentence) {
        var page = get(lang, "/analysis");

        assertThat(page.select("p.k-lead").text()).startsWith(sentence);
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr:first-child td").eachText())
                .startsWith("2", "1");
    }

    @Test
    void fairnessCanBeTakenAway() throws Exception {
        var csv = pages.get().uri(address("de", "/analysis.csv")).with(user(manager.toString())).exchange();

        assertThat(csv.getResponse().getContentAsString()).contains("Deutschland;2;1;", "China;2;1;");
        assertThat(pages.get().uri(address("de", "/analysis.xlsx")).with(user(manager.toString()))).hasStatusOk();
    }

    @Test
    void oneMoreInterpreterBringsTheSecondMeeting() throws Exception {
        pages.post().uri(address("en", "/analysis/worth")).with(user(manager.toString())).with(csrf()).exchange();
        await(GainWorker.JOB, timetable);

        var rows = get("en", "/analysis").select("section:last-of-type tbody tr");

        assertThat(rows.select("tr:contains(One table) td").eachText()).containsExactly("nothing", "nothing");
        assertThat(rows.select("tr:contains(One interpreter for German–Chinese) td").eachText())
                .containsExactly("value 20", "value 20");
    }

    @Test
    void onlyManagersLook() {
        var member = fixtures.aMember(solingen, Side.DE);

        assertThat(pages.get().uri(address("de", "/analysis")).with(user(member.toString()))).hasStatus(403);
        assertThat(pages.post().uri(address("de", "/analysis/worth")).with(user(member.toString())).with(csrf()))
                .hasStatus(403);
    }

    private String address(String lang, String path) {
        return "/" + lang + congress.path() + "/timetable/" + timetable + path;
    }

    private Document get(String lang, String path) {
        try {
            return Jsoup.parse(pages.get()
                    .uri(address(lang, path))
                    .with(user(manager.toString()))
                    .exchange()
                    .getResponse()
                    .getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void await(JobKind kind, UUID subject) throws InterruptedException {
        var jobs = fixtures.bean(Jobs.class);
        var until = Instant.now().plus(Duration.ofSeconds(120));
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
