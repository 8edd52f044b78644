package org.kardan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Normalizer;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** How somebody takes the own agenda along: page, PDF and calendar feed. */
final class AgendaSteps {

    private AgendaSteps() {}

    static void open(Visitor member) {
        CongressSteps.open(member);
        member.tab("congress.tab.AGENDA");
    }

    /** The text of the PDF behind the button; radicals that share a glyph with a character count as that character. */
    static String pdf(Visitor member) throws Exception {
        var download = member.page().waitForDownload(() -> member.link(member.t("congress.agenda.pdf")));
        try (var document = Loader.loadPDF(download.path().toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    /** Opens a feed and fetches it as a calendar program does: without being signed in. */
    static List<VEvent> feed(Visitor member) throws Exception {
        member.button(member.t("congress.feed.open"));
        member.isTold("congress.feed.opened");
        var address = URI.create(member.page().locator("#feed").innerText());
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .startsWith("text/calendar");
            return new CalendarBuilder().build(new StringReader(answer.body())).getComponents("VEVENT");
        }
    }

    /** The only meeting on the page. */
    static void meets(Visitor member, String firm) {
        PlaywrightAssertions.assertThat(member.page().locator(".k-agenda .is-mine h3"))
                .hasText(new String[] {firm});
    }
}
