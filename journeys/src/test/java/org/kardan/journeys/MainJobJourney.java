package org.kardan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The alliance's main job from one end to the other: both managers import a list and repair it, see who fits whom, and
 * bring two firms together at a congress, down to the calendar of the people.
 *
 * <p>Everything happens by words and buttons of the pages, in German on one side and in Chinese on the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobJourney {

    private static final Stage STAGE = Stage.shared();
    private static final String SMITHY = "Müßigbach Probeschmiede GmbH";
    private static final String GEARS = "无锡子虚传动试制有限公司";

    @TempDir
    Path folder;

    private static Visitor manager(Lang lang) {
        return Visitor.signedIn(STAGE, lang == Lang.DE ? "leitung@bergisch.example" : "lianmeng@huazhong.example", lang);
    }

    private static Visitor member(Lang lang) {
        return Visitor.signedIn(STAGE, lang == Lang.DE ? "firma@bergisch.example" : "qiye@huazhong.example", lang);
    }

    @Test
    @Order(1)
    void theGermanManagerImportsAListAndRepairsIt() throws Exception {
        var manager = manager(Lang.DE);
        ImportSteps.upload(manager, "Probeliste", list("probeliste.csv", "windows-1252"));
        ImportSteps.check(manager, "WINDOWS_1252");

        assertThat(ImportSteps.counts(manager)).contains("4 " + manager.t("register.outcome.NEW"));
        assertThat(ImportSteps.problems(manager)).hasSize(3);
        ImportSteps.repair(manager, 3, Map.of("Firma", "Größenwahn Galvanik Probe GmbH"));
        ImportSteps.repair(manager, 4, Map.of("PLZ", "42655"));
        ImportSteps.repair(manager, 5, Map.of("Mitarbeiter", "85"));
        assertThat(ImportSteps.problems(manager)).isEmpty();
        ImportSteps.takeOver(manager);
        assertThat(ImportSteps.counts(manager)).contains("5 " + manager.t("register.outcome.NEW"));

        finds(manager, SMITHY);
        finds(manager, "Größenwahn Galvanik Probe GmbH");
        manager.page().context().close();
    }

    @Test
    @Order(2)
    void theChineseManagerImportsAListAndRepairsIt() throws Exception {
        var manager = manager(Lang.ZH);
        ImportSteps.upload(manager, "试制企业名单", list("shizhi.csv", "GB18030"));
        ImportSteps.check(manager, "GB18030");

        assertThat(ImportSteps.problems(manager)).hasSize(2);
        ImportSteps.repair(manager, 3, Map.of("企业名称", "苏州乌有䶮泽模具有限公司"));
        ImportSteps.repair(manager, 4, Map.of("省份", "江苏省"));
        assertThat(ImportSteps.problems(manager)).isEmpty();
        ImportSteps.takeOver(manager);
        assertThat(ImportSteps.counts(manager)).contains("3 " + manager.t("register.outcome.NEW"));

        finds(manager, GEARS);
        finds(manager, "苏州乌有䶮泽模具有限公司");
        manager.page().context().close();
    }

    private static void finds(Visitor manager, String firm) {
        manager.menu("register.directory.title");
        manager.field(manager.t("register.directory.search")).fill(firm);
        manager.button(manager.t("register.directory.find"));
        PlaywrightAssertions.assertThat(manager.page().locator("main .k-list h2").first()).hasText(firm);
    }

    @Test
    @Order(3)
    void bothManagersSeeWhoFitsAndWhy() {
        var german = manager(Lang.DE);
        assertThat(reasons(german, SMITHY, GEARS)).contains("Gesenkschmiede", "模锻");
        german.page().context().close();

        var chinese = manager(Lang.ZH);
        assertThat(reasons(chinese, GEARS, SMITHY)).contains("需求", "模锻", "Schmied");
        chinese.page().context().close();
    }

    /** The reasons on the card of the other firm among the matches of the own one. */
    private static String reasons(Visitor manager, String own, String other) {
        manager.menu("offers.matches.title");
        manager.field(manager.t("offers.choice.search")).fill(own);
        manager.button(manager.t("offers.choice.find"));
        manager.link(own);
        var card = manager.page().locator("article.k-match", new Page.LocatorOptions().setHasText(other));
        PlaywrightAssertions.assertThat(card).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        return card.locator(".k-reasons").first().innerText();
    }

    @Test
    @Order(4)
    void twoFirmsMeetAtTheCongress() throws Exception {
        var german = manager(Lang.DE);
        CongressSteps.setUp(german);
        CongressSteps.engageInterpreter(german, "Linda Brücke-Qiao");

        takeSeats();
        var memberDe = member(Lang.DE);
        var memberCn = member(Lang.ZH);
        CongressSteps.register(memberDe, SMITHY);
        CongressSteps.register(memberCn, GEARS);
        CongressSteps.approve(german);
        var chinese = manager(Lang.ZH);
        CongressSteps.approve(chinese);
        CongressSteps.wish(memberDe, SMITHY, GEARS);
        CongressSteps.answer(memberCn, GEARS);
        CongressSteps.compute(german);
        CongressSteps.publish(german);

        takesAlong(memberDe, GEARS, "Brücke-Qiao", "史文华");
        takesAlong(memberCn, SMITHY, "Brücke-Qiao", "BEISPIEL");
        for (var visitor : List.of(german, chinese, memberDe, memberCn)) {
            visitor.page().context().close();
        }
    }

    /** The one meeting stands on the agenda's page, in its PDF and in its calendar feed. */
    private static void takesAlong(Visitor member, String firm, String... people) throws Exception {
        AgendaSteps.open(member);
        AgendaSteps.meets(member, firm);
        assertThat(AgendaSteps.pdf(member)).contains(firm).contains(people).doesNotContain("#", "〓");
        var meeting = member.t("congress.agenda.ics.meeting", "");
        assertThat(AgendaSteps.feed(member))
                .extracting(event -> event.getSummary().getValue())
                .filteredOn(title -> title.startsWith(meeting))
                .containsExactly(member.t("congress.agenda.ics.meeting", firm));
    }

    /** Who may act for a firm is data of the installation: no page gives seats. */
    private static void takeSeats() {
        STAGE.application().getBean(JdbcClient.class).sql("""
                insert into register.seat (firm_id, person_id, kind)
                select firm.id, person.id, 'OWNER' from register.firm firm, identity.person person
                where (firm.name_de = ? and person.email = 'firma@bergisch.example')
                   or (firm.name_zh = ? and person.email = 'qiye@huazhong.example')
                """).params(SMITHY, GEARS).update();
    }

    /** A list of the resources, written as the spreadsheets of its country write it. */
    private Path list(String name, String encoding) throws Exception {
        try (var in = MainJobJourney.class.getResourceAsStream("/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.write(folder.resolve(name), text.getBytes(Charset.forName(encoding)));
        }
    }
}
