package org.kardan.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at pages as a careful visitor does, and writes down what is wrong with them. */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String AXE = axe();
    private static final int HEIGHT = 900;

    private final Page page;
    private final String visitor;
    private final Set<String> known;
    private final List<String> problems = new ArrayList<>();
    private final List<String> console = new ArrayList<>();

    /** @param known what has been judged and pictured already, shared by all visitors */
    Inspection(Page page, String visitor, Set<String> known) {
        this.page = page;
        this.visitor = visitor;
        this.known = known;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                console.add(message.text());
            }
        });
        page.onPageError(console::add);
    }

    List<String> problems() {
        return problems;
    }

    /** Opens an address and looks at everything; answers the addresses to which it links. */
    List<String> visit(String address, String lang, String route) {
        console.clear();
        var answer = open(address);
        if (answer == null) {
            return List.of();
        }
        var name = visitor + " " + address.replaceFirst("http://[^/]+", "");
        status(answer, name);
        for (var error : console) {
            problems.add(name + ": console says " + error);
        }
        if (known.add("judged " + lang + route + shape())) {
            accessibility(name);
        }
        var links = links();
        narrow(name);
        if (!lang.equals("en") && known.add("pictured " + lang + route)) {
            pictures(lang + "-" + visitor + "-" + fileName(route));
        }
        page.setViewportSize(1280, HEIGHT);
        return links;
    }

    /** Null for a file, which the browser keeps instead of showing it. */
    private @Nullable Response open(String address) {
        try {
            return page.navigate(address);
        } catch (PlaywrightException failed) {
            if (failed.getMessage().contains("Download is starting")) {
                return null;
            }
            throw failed;
        }
    }

    private void status(Response answer, String name) {
        if (answer.status() != 200) {
            problems.add(name + ": status " + answer.status());
        }
    }

    /**
     * Which kinds of elements a page has, by their names, classes and attributes. Two visitors often get the same page;
     * it is judged once.
     */
    private String shape() {
        return (String) page.evaluate("""
                [...new Set([...document.querySelectorAll('body *')].map(e =>
                  e.tagName + '.' + e.className + [...e.attributes].map(a => a.name).sort().join()))].sort().join(' ')""");
    }

    /** Asks axe itself instead of its builder, which opens a second page for every page. */
    @SuppressWarnings("unchecked")
    private void accessibility(String name) {
        page.evaluate(AXE);
        var found = (List<String>) page.evaluate("""
                async tags => {
                  const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
                  return result.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ' ' + node.html.slice(0, 160)));
                }""", RULES);
        found.forEach(violation -> problems.add(name + ": " + violation));
    }

    /** WCAG 1.4.10: at 320 px nothing is cut off and nobody scrolls sideways. */
    private void narrow(String name) {
        page.setViewportSize(320, HEIGHT);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > 320) {
            var widest = page.evaluate("""
                    [...document.querySelectorAll('main *, header *, footer *')]
                      .filter(e => e.getBoundingClientRect().right > 320).slice(0, 3)
                      .map(e => e.tagName.toLowerCase() + '.' + e.className).join(' ')""");
            problems.add(name + ": " + width + " px wide at 320 px, because of " + widest);
        }
    }

    private void pictures(String name) {
        page.setViewportSize(375, 812);
        Stage.picture(page, name + "-375");
        page.setViewportSize(1280, HEIGHT);
        Stage.picture(page, name + "-1280");
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        var found = (List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href.split('#')[0])""");
        return List.copyOf(new LinkedHashSet<>(found));
    }

    private static String fileName(String route) {
        var name = route.replaceAll("[^a-z-]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "start" : name;
    }

    private static String axe() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
