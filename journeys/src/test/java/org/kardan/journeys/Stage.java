package org.kardan.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kardan.Kardan;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The running application with the demonstration alliance, started once for all journeys, and a real browser. */
final class Stage {

    private static final Stage SHARED = new Stage();

    private final Site site;
    private final ConfigurableApplicationContext application;
    private final Chrome chrome = Chrome.shared();

    private Stage() {
        try {
            site = new Site(Site.freePort(), Files.createTempDirectory("kardan-journeys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application = SpringApplication.run(
                Kardan.class,
                "--kardan.data=" + site.data(),
                "--server.port=" + site.port(),
                "--kardan.address=" + site.url(""),
                "--kardan.demonstration=true");
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    }

    static Stage shared() {
        return SHARED;
    }

    String url(String path) {
        return site.url(path);
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    /** Requests to other hosts that pages tried to make. */
    List<String> foreign() {
        return chrome.foreign();
    }

    /** A new private window. */
    Page window(String lang, int width, int height) {
        return chrome.window(lang, width, height);
    }

    /** Signs in as one of the demonstration accounts. */
    Page signedIn(String email, String lang, int width, int height) {
        return chrome.signedIn(site, email, lang, width, height);
    }

    /** Keeps a picture for people to look at, in {@code target/screenshots}. */
    static void picture(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
