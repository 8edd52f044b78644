package org.kardan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every kind of page that a visitor reaches by links, and looks at each: it answers, the browser has nothing to
 * complain about, axe finds no barrier, nothing comes from a foreign host, a phone shows it whole.
 *
 * <p>Of pages that differ only in their subject, such as two firms, the first is looked at.
 */
class PagesJourney {

    private static final Stage STAGE = Stage.shared();
    private static final Routes ROUTES = new Routes(
            STAGE.application().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<String> REACHED = new TreeSet<>();

    @ParameterizedTest(name = "{0} in {2}")
    @CsvSource({
        "nobody, , de",
        "nobody, , zh",
        "nobody, , en",
        "manager-de, leitung@bergisch.example, de",
        "manager-cn, lianmeng@huazhong.example, zh",
        "manager-de, leitung@bergisch.example, en",
        "member-de, firma@bergisch.example, de",
        "member-cn, qiye@huazhong.example, zh",
        "member-de, firma@bergisch.example, en",
        "operator, betrieb@kardan.example, de",
        "operator, betrieb@kardan.example, zh",
        "operator, betrieb@kardan.example, en",
    })
    void everyPageIsSound(String visitor, String email, String lang) {
        var page = email == null ? STAGE.window(lang, 1280, 900) : STAGE.signedIn(email, lang, 1280, 900);
        var inspection = new Inspection(page, visitor, KNOWN);

        walk(page, inspection, lang);

        page.context().close();
        inspection.problems().forEach(System.out::println);
        assertThat(inspection.problems()).isEmpty();
        assertThat(STAGE.foreign()).isEmpty();
    }

    private static void walk(Page page, Inspection inspection, String lang) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(STAGE.url("/" + lang));
        while (!open.isEmpty()) {
            var address = open.remove();
            var route = ROUTES.of(pathOf(address));
            if (route.isEmpty() || isFile(route.get()) || !seen.add(route.get())) {
                continue;
            }
            REACHED.add(route.get());
            inspection.visit(address, lang, route.get()).stream()
                    .filter(link -> pathOf(link).matches("/" + lang + "(/.*)?"))
                    .forEach(open::add);
        }
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static boolean isFile(String route) {
        return route.matches(".*(\\.(csv|xlsx|pdf|ics|json|ttl)|\\{format.*)");
    }

    /** For people: the pages that no link led to, because there was nothing to show or because they are fragments. */
    @AfterAll
    static void tellWhatWasNotReached() throws IOException {
        var rest = new TreeSet<>(ROUTES.inLanguages());
        rest.removeAll(REACHED);
        Files.write(Path.of("target", "pages-not-reached.txt"), rest);
    }
}
