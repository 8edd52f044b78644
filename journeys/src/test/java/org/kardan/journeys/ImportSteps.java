package org.kardan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a manager brings a list into the register: upload, columns, check, repair, take over. */
final class ImportSteps {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private ImportSteps() {}

    /** Ends on the page that tells the result of the check. */
    static void upload(Visitor manager, String list, Path file) {
        manager.menu("register.imports.title");
        manager.field(manager.t("register.imports.list")).fill(list);
        manager.page().locator("input[type=file]").setInputFiles(file);
        manager.button(manager.t("register.imports.upload"));
    }

    static void check(Visitor manager, String encoding) {
        assertThat(manager.field(manager.t("register.columns.encoding"))).hasValue(encoding);
        manager.field(manager.t("register.visibility.PUBLIC")).check();
        manager.field(manager.t("register.columns.publish")).check();
        manager.button(manager.t("register.columns.check"));
        result(manager);
    }

    /** Row, firm, outcome and problems of each row that needs a look. */
    static List<String> problems(Visitor manager) {
        return manager.page().locator("main table tbody tr").all().stream()
                .map(Locator::innerText)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Opens a row by its number and enters other values by the headers of their columns. */
    static void repair(Visitor manager, int row, Map<String, String> values) {
        manager.page().locator("#row-" + row).getByRole(com.microsoft.playwright.options.AriaRole.LINK).click();
        values.forEach((header, value) -> manager.field(header).fill(value));
        manager.button(manager.t("register.row.repair"));
        manager.isTold("register.row.repaired", Integer.toString(row));
    }

    static void takeOver(Visitor manager) {
        manager.button(manager.t("register.imports.run"));
        result(manager);
    }

    /** The counts that the page shows, such as {@code 5 neu}. */
    static List<String> counts(Visitor manager) {
        return manager.page().locator(".k-tile").all().stream()
                .map(Locator::innerText)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Waits for the job and follows the link to its result; quick work has ended before the page is there. */
    private static void result(Visitor manager) {
        var link = manager.page().locator("main").getByText(manager.t("jobs.result"));
        var tile = manager.page().locator(".k-tile").first();
        assertThat(link.or(tile)).isVisible(PATIENTLY);
        if (link.isVisible()) {
            link.click();
        }
        assertThat(tile).isVisible();
    }
}
