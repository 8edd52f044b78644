package org.kardan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.kardan.language.Lang;
import org.kardan.language.Texts;

/** Somebody in front of a browser, who knows the pages only by the words on them, in one language. */
record Visitor(Page page, Lang lang) {

    private static final Texts TEXTS = Texts.load();

    static Visitor signedIn(Stage stage, String email, Lang lang) {
        return new Visitor(stage.signedIn(email, lang.path(), 1280, 900), lang);
    }

    String t(String key, Object... arguments) {
        return TEXTS.of(lang, key, arguments);
    }

    /** Once the page is whole: before, its script does not listen yet. */
    private Locator main() {
        page.waitForLoadState();
        return page.locator("main");
    }

    /** An entry of the main menu. */
    void menu(String key) {
        exactly(page.locator(".k-nav"), AriaRole.LINK, t(key)).click();
    }

    /** One of the tabs below the title. */
    void tab(String key) {
        exactly(page.locator(".k-tabs"), AriaRole.LINK, t(key)).click();
    }

    void link(String name) {
        exactly(main(), AriaRole.LINK, name).first().click();
    }

    void button(String name) {
        exactly(main(), AriaRole.BUTTON, name).first().click();
    }

    /** A button that asks back. */
    void buttonAndYes(String name) {
        button(name);
        exactly(page.locator("dialog"), AriaRole.BUTTON, t("web.confirm.yes")).click();
    }

    private static Locator exactly(Locator within, AriaRole role, String name) {
        return within.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field by its label. */
    Locator field(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
    }

    /** A field by the beginning of its label, such as one that is marked as optional. */
    Locator fieldBeginning(String label) {
        return main().getByLabel(label).first();
    }

    void fold(String summary) {
        main().locator("summary", new Locator.LocatorOptions().setHasText(summary)).first().click();
    }

    void sees(String text) {
        assertThat(main()).containsText(text);
    }

    /** The message after an action. */
    void isTold(String key, Object... arguments) {
        assertThat(page.locator("[role=status].alert")).hasText(t(key, arguments));
    }
}
