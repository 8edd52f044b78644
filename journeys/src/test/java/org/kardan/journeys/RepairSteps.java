package org.kardan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.kardan.language.Lang;

/** What managers do on the day of the congress. */
final class RepairSteps {

    private RepairSteps() {}

    private static void report(Visitor manager) {
        CongressSteps.open(manager);
        manager.tab("congress.tab.TIMETABLE");
        manager.link(manager.t("congress.repair.title"));
        assertThat(manager.page().locator("h1")).hasText(manager.t("congress.repair.title"));
    }

    /** A firm comes only for the last slot: the proposal says so, also after a reload. */
    static void comesLate(Visitor manager, String firm) {
        report(manager);
        manager.page()
                .locator("#who")
                .selectOption(new SelectOption().setLabel(manager.t("congress.repair.firm", firm)));
        manager.page().locator("#what").selectOption("LATE");
        manager.page().locator("#whoSlot").selectOption("6");
        manager.button(manager.t("congress.repair.propose"));
        changes(manager, "MOVED");
        manager.page().reload();
        changes(manager, "MOVED");
        assertThat(manager.page().locator("main"))
                .containsText(manager.t(
                        "congress.repair.letter",
                        manager.t("congress.lang." + (manager.lang() == Lang.DE ? "zh" : "de"))));
    }

    /** A table is lost besides; nothing more has to change its time. */
    static void losesATableToo(Visitor manager) {
        manager.page().locator("#table").selectOption(new SelectOption().setIndex(1));
        manager.button(manager.t("congress.repair.again"));
        assertThat(manager.page().locator("main > ul").first().locator("li")).hasCount(2);
        changes(manager, "MOVED");
    }

    private static void changes(Visitor manager, String kind) {
        assertThat(manager.page().locator("main > p.k-lead")).hasText(manager.t("congress.repair.proof.fewest", 1));
        assertThat(manager.page().locator("tbody .badge")).hasText(manager.t("congress.repair.kind." + kind));
    }

    static void accept(Visitor manager) {
        manager.buttonAndYes(manager.t("congress.repair.accept"));
        manager.isTold("congress.repair.accepted");
    }

    /** The other manager finds it decided, reports something of the own and thinks better of it. */
    static void findsItAndDiscardsAnother(Visitor manager, String firm) {
        report(manager);
        assertThat(manager.page().locator(".k-history .badge").first())
                .hasText(manager.t("congress.repair.state.ACCEPTED"));
        manager.page()
                .locator("#who")
                .selectOption(new SelectOption().setLabel(manager.t("congress.repair.firm", firm)));
        manager.page().locator("#what").selectOption("CANCELLED");
        manager.button(manager.t("congress.repair.propose"));
        assertThat(manager.page().locator("tbody .badge", new Page.LocatorOptions()))
                .hasText(manager.t("congress.repair.kind.CANCELLED"));
        manager.button(manager.t("congress.repair.discard"));
        manager.isTold("congress.repair.discarded");
    }
}
