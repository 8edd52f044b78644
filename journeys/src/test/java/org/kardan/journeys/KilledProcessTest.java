package org.kardan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.Kardan;
import org.kardan.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills the application with SIGKILL in the middle of its work and starts it again: nothing is lost, nothing doubled. */
class KilledProcessTest {

    private static final int KILLS = 3;
    private static final int LETTERS = 400;

    private final long seed = Long.getLong("kardan.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);

    @Test
    void everyLetterArrivesUnderOneMessageId() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (var installation = new Installation(
                "killed-while-sending",
                Writing.class,
                "--letters=" + LETTERS,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort())) {
            for (var kill = 1; kill <= KILLS; kill++) {
                var before = server.getReceivedMessages().length;
                var moment = before + 1 + random.nextInt(LETTERS / (KILLS + 1));
                installation.start();
                Installation.await(moment + " letters", () -> server.getReceivedMessages().length >= moment);
                installation.kill();
                tell("killed after " + server.getReceivedMessages().length + " of " + LETTERS + " letters");
                assertThat(server.getReceivedMessages().length).isLessThan(LETTERS);
            }
            installation.start();
            Installation.await("all letters", () -> subjectsById(server).size() >= LETTERS);

            assertThat(subjectsById(server).values())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, LETTERS).mapToObj(Writing::subjectOf).toList());
            assertThat(server.getReceivedMessages().length - LETTERS)
                    .as("copies under the same Message-ID, at most one for each kill")
                    .isLessThanOrEqualTo(KILLS);
            var database = installation.database();
            Installation.await("the last letter to be noted as sent", () -> states(database).equals(List.of("SENT " + LETTERS)));
        } finally {
            server.stop();
        }
    }

    @Test
    void everyRowOfAListBecomesOneFirmWithItsOffers() throws Exception {
        try (var installation = new Installation("killed-while-importing", Importing.class)) {
            installation.start();
            killWhen(installation, "import_row where outcome <> 'STAGED'");
            killWhen(installation, "import_row where fate = 'APPLIED'");
            killWhen(installation, "import_row where fate = 'APPLIED'");
            var database = installation.database();
            Installation.await("the import to end", () -> one(database, "select state from register.import").equals("DONE"));
            Installation.await(
                    "every offer to be taken over",
                    () -> one(database, "select count(*) from event_publication where completion_date is null").equals("0"));

            assertThat(one(database, "select count(distinct firm_id) from register.import_row where fate = 'APPLIED'"))
                    .isEqualTo("" + Importing.ROWS);
            assertThat(one(database, "select count(*) || ' ' || count(distinct name_de) from register.firm"))
                    .isEqualTo(Importing.ROWS + " " + Importing.ROWS);
            assertThat(one(database, "select count(*) || ' ' || count(distinct (firm_id, kind)) from offers.offer"))
                    .isEqualTo(2 * Importing.ROWS + " " + 2 * Importing.ROWS);
        }
    }

    @Test
    void aTimetableIsComputedOnceAndWhole() throws Exception {
        try (var installation = new Installation(
                "killed-while-planning", Kardan.class, "--kardan.demonstration=true")) {
            installation.start();
            order(installation);
            var kills = 0;
            while (kills < KILLS && killedWhilePlanning(installation)) {
                kills++;
            }
            var database = installation.database();
            Installation.await("the timetable", () -> one(database, "select string_agg(status, ',') from congress.plan").equals("DONE"));

            assertThat(kills).isPositive();
            assertThat(one(database, "select string_agg(state, ',') from jobs.job where kind = 'congress.timetable'"))
                    .isEqualTo("DONE");
            assertThat(Integer.parseInt(one(database, "select placed from congress.plan"))).isPositive();
            assertThat(one(database, "select count(*) from congress.meeting"))
                    .isEqualTo(one(database, "select placed from congress.plan"));
            assertThat(one(database, """
                    select (select count(*) from congress.meeting) + (select count(*) from congress.unplaced)
                    """)).isEqualTo(one(database, "select wanted from congress.plan"));
            assertThat(one(database, """
                    select count(*) from congress.meeting m join congress.unplaced u using (plan_id, first_firm, second_firm)
                    """)).isEqualTo("0");
        }
    }

    /** A manager has a timetable computed, in the browser. */
    private static void order(Installation installation) {
        var page = Chrome.shared().signedIn(installation.site(), "leitung@bergisch.example", "de", 1280, 900);
        var manager = new Visitor(page, Lang.DE);
        manager.menu("congress.menu");
        page.locator("main .k-list h2 a").first().click();
        manager.tab("congress.tab.TIMETABLE");
        manager.field(manager.t("congress.field.seconds")).fill("15");
        manager.button(manager.t("congress.timetable.start"));
        manager.sees(manager.t("congress.timetable.number", 1));
        page.context().close();
    }

    /** Kills soon after the run has begun and starts again; false when the run was quicker than the kill. */
    private boolean killedWhilePlanning(Installation installation) throws Exception {
        var database = installation.database();
        var status = "select status from congress.plan";
        Installation.await("the run to begin", () -> !one(database, status).equals("QUEUED"));
        var moment = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(800));
        Installation.await("a random moment", () -> System.nanoTime() > moment);
        installation.kill();
        var found = one(database, status);
        tell("killed while planning, the run was " + found);
        installation.start();
        return found.equals("RUNNING");
    }

    /** Kills while so many rows are done as chance wants, and starts again. */
    private void killWhen(Installation installation, String counted) throws Exception {
        var database = installation.database();
        var done = "select count(*) from register." + counted;
        var before = Integer.parseInt(one(database, done));
        var moment = before + 1 + random.nextInt(Importing.ROWS / 3);
        Installation.await(moment + " rows", () -> Integer.parseInt(one(database, done)) >= moment);
        installation.kill();
        tell("killed when " + moment + " rows were counted in " + counted + ", job "
                + one(database, "select kind || ' ' || state from jobs.job order by id desc limit 1"));
        installation.start();
    }

    private static String one(JdbcClient database, String query) {
        return database.sql(query).query((row, _) -> row.getString(1)).single();
    }

    private static List<String> states(JdbcClient database) {
        return database.sql("select state || ' ' || count(*) from post.letter group by state")
                .query(String.class)
                .list();
    }

    /** The letter with each Message-ID; two letters under one would show as one string. */
    private static Map<String, String> subjectsById(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.toMap(
                        KilledProcessTest::idOf,
                        KilledProcessTest::subjectOf,
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The seed makes a run repeatable: {@code -Dkardan.seed=…}. */
    private void tell(String what) {
        System.out.println("seed " + seed + ": " + what);
    }
}
