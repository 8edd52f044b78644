package org.kardan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import org.kardan.language.Lang;

/** What managers and firms do for a congress, from its draft to the published timetable. */
final class CongressSteps {

    static final Map<Lang, String> NAME = Map.of(
            Lang.DE, "Probekongress Solingen",
            Lang.ZH, "索林根试点大会",
            Lang.EN, "Solingen Trial Congress");
    private static final LocalDate DAY = LocalDate.now().plusMonths(3);

    private CongressSteps() {}

    /** A day with six slots and two tables, open for registrations. */
    static void setUp(Visitor manager) {
        manager.menu("congress.menu");
        manager.link(manager.t("congress.list.new"));
        three(manager, "name", NAME);
        manager.field(manager.t("congress.field.slug")).fill("probe-solingen");
        three(manager, "place", Map.of(Lang.DE, "Solingen", Lang.ZH, "索林根", Lang.EN, "Solingen"));
        manager.field(manager.t("congress.field.firstDay")).fill(DAY.toString());
        manager.field(manager.t("congress.field.lastDay")).fill(DAY.toString());
        manager.button(manager.t("congress.save"));
        manager.isTold("congress.form.added");
        room(manager);
        enter(manager, "ANNOUNCED", "REGISTRATION", "WISHES");
    }

    private static void three(Visitor manager, String field, Map<Lang, String> text) {
        for (var lang : Lang.values()) {
            manager.field(manager.t("congress.field." + field) + " · " + manager.t("congress.lang." + lang.path()))
                    .fill(text.get(lang));
        }
    }

    private static void room(Visitor manager) {
        manager.tab("congress.tab.VENUE");
        manager.field(manager.t("congress.field.from")).fill("09:00");
        manager.field(manager.t("congress.field.until")).fill("12:00");
        manager.field(manager.t("congress.field.minutes")).fill("25");
        manager.field(manager.t("congress.field.gap")).fill("5");
        manager.button(manager.t("congress.venue.slots.make"));
        manager.isTold("congress.venue.slots.made", 6);
        manager.field(manager.t("congress.field.label")).fill("Tisch");
        manager.field(manager.t("congress.field.count")).fill("2");
        manager.button(manager.t("congress.venue.tables.add"));
        manager.isTold("congress.venue.tables.added", 2);
    }

    private static void enter(Visitor manager, String... stages) {
        manager.tab("congress.tab.OVERVIEW");
        for (var stage : stages) {
            manager.buttonAndYes(manager.t("congress.stage.enter", manager.t("congress.stage." + stage)));
            manager.isTold("congress.stage.entered");
        }
    }

    /** Somebody who makes up for a missing common language. */
    static void engageInterpreter(Visitor manager, String name) {
        open(manager);
        manager.tab("congress.tab.INTERPRETERS");
        manager.fieldBeginning(manager.t("congress.field.interpreter")).fill(name);
        manager.field(manager.t("congress.field.longestRun")).fill("4");
        manager.page().locator("input[name=pairs]").first().check();
        manager.button(manager.t("congress.interpreters.add"));
        manager.isTold("congress.interpreters.added");
    }

    static void open(Visitor visitor) {
        visitor.menu("congress.menu");
        visitor.link(NAME.get(visitor.lang()));
    }

    /** For whoever has seats in several firms, the page asks for which one. */
    private static void tabOf(String firm, Visitor member, String tab) {
        open(member);
        member.tab(tab);
        member.page().waitForLoadState();
        if (!member.page().locator("h1").innerText().contains(firm)) {
            member.link(firm);
        }
        assertThat(member.page().locator("h1")).containsText(firm);
    }

    /** A member registers for the own firm. */
    static void register(Visitor member, String firm) {
        tabOf(firm, member, "congress.tab.REGISTRATION");
        var form = member.page().locator("form:has(#person)");
        form.locator("#person").selectOption(new SelectOption().setIndex(0));
        form.getByLabel(member.lang().ownName()).check();
        form.getByRole(AriaRole.BUTTON).click();
        member.isTold("congress.registration.done");
    }

    static void approve(Visitor manager) {
        open(manager);
        manager.tab("congress.tab.REGISTRATIONS");
        manager.button(manager.t("congress.registrations.approve"));
        manager.isTold("congress.registrations.approved");
    }

    static void wish(Visitor member, String firm, String other) {
        tabOf(firm, member, "congress.tab.WISHES");
        var candidate = member.page().locator("li:has(details)", new Page.LocatorOptions().setHasText(other));
        candidate.locator("summary").click();
        candidate.locator("select").selectOption("MUST");
        candidate.locator("textarea").fill("Müssen wir sprechen? 我们谈谈吧。");
        member.button(member.t("congress.wishes.send"));
        member.isTold("congress.wishes.asked");
    }

    static void answer(Visitor member, String firm) {
        tabOf(firm, member, "congress.tab.WISHES");
        assertThat(member.page().locator("blockquote")).hasText("Müssen wir sprechen? 我们谈谈吧。");
        member.button(member.t("congress.wishes.accept"));
        member.isTold("congress.wishes.settled.now");
    }

    static void compute(Visitor manager) {
        open(manager);
        manager.tab("congress.tab.TIMETABLE");
        manager.field(manager.t("congress.field.seconds")).fill("5");
        manager.button(manager.t("congress.timetable.start"));
        var result = manager.page().locator("main").getByText(manager.t("jobs.result"));
        assertThat(result).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        result.click();
        assertThat(manager.page().locator(".k-meeting")).hasCount(1);
    }

    static void publish(Visitor manager) {
        manager.field(manager.t("congress.publication.final")).check();
        manager.buttonAndYes(manager.t("congress.publication.go"));
        manager.isTold("congress.publication.done", "1");
    }
}
