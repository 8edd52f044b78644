package org.kardan.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kardan.Kardan;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The running application with the demonstration alliance, and a real browser in front of it.
 *
 * <p>Both start once for all journeys. Every request to a foreign host is refused and remembered.
 */
final class Stage {

    private static final Stage SHARED = new Stage();

    private final Path data;
    private final int port;
    private final ConfigurableApplicationContext application;
    private final Browser browser;
    private final List<String> foreign = new CopyOnWriteArrayList<>();

    private Stage() {
        try {
            data = Files.createTempDirectory("kardan-journeys");
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application = SpringApplication.run(
                Kardan.class,
                "--kardan.data=" + data,
                "--server.port=" + port,
                "--kardan.address=http://localhost:" + port,
                "--kardan.demonstration=true");
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium()))
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            playwright.close();
            application.close();
        }));
    }

    static Stage shared() {
        return SHARED;
    }

    private static String chromium() {
        var named = System.getenv("KARDAN_BROWSER");
        var path = named == null || named.isBlank() ? "/usr/bin/chromium" : named;
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("No browser at " + path + ". Maybe run ./kardan verify, which provides one,"
                    + " or set KARDAN_BROWSER.");
        }
        return path;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    /** Requests to other hosts that pages tried to make. */
    List<String> foreign() {
        return foreign;
    }

    /** A new private window. */
    Page window(String locale, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, height)
                .setAcceptDownloads(true));
        return watched(context).newPage();
    }

    private BrowserContext watched(BrowserContext context) {
        context.setDefaultTimeout(20_000);
        context.route(address -> !isOurs(address), route -> {
            foreign.add(route.request().url());
            route.abort();
        });
        return context;
    }

    private boolean isOurs(String address) {
        return address.startsWith("data:") || "localhost".equals(URI.create(address).getHost());
    }

    /** Signs in as one of the demonstration accounts. */
    Page signedIn(String email, String lang, int width, int height) {
        var page = window(lang.equals("zh") ? "zh-CN" : lang.equals("de") ? "de-DE" : "en-GB", width, height);
        page.navigate(url("/" + lang + "/sign-in"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(passwordOf(email));
        page.locator("form[action$='/sign-in'] button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    String passwordOf(String email) {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("demonstration.properties"))) {
            passwords.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords.getProperty(email);
    }

    /** Keeps a picture for people to look at, in {@code target/screenshots}. */
    static void picture(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
