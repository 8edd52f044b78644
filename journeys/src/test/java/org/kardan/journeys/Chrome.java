package org.kardan.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real browser, started once. Every request to a foreign host is refused and remembered. */
final class Chrome {

    private static final Chrome SHARED = new Chrome();

    private final Browser browser;
    private final List<String> foreign = new CopyOnWriteArrayList<>();

    private Chrome() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(program()))
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Chrome shared() {
        return SHARED;
    }

    private static String program() {
        var named = System.getenv("KARDAN_BROWSER");
        var path = named == null || named.isBlank() ? "/usr/bin/chromium" : named;
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("No browser at " + path + ". Maybe run ./kardan verify, which provides one,"
                    + " or set KARDAN_BROWSER.");
        }
        return path;
    }

    /** Requests to other hosts that pages tried to make. */
    List<String> foreign() {
        return foreign;
    }

    /** A new private window. */
    Page window(String lang, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(localeOf(lang))
                .setTimezoneId(lang.equals("zh") ? "Asia/Shanghai" : "Europe/Berlin")
                .setViewportSize(width, height)
                .setAcceptDownloads(true));
        return watched(context).newPage();
    }

    private static String localeOf(String lang) {
        return switch (lang) {
            case "de" -> "de-DE";
            case "zh" -> "zh-CN";
            default -> "en-GB";
        };
    }

    private BrowserContext watched(BrowserContext context) {
        context.setDefaultTimeout(20_000);
        context.route(address -> !isOurs(address), route -> {
            foreign.add(route.request().url());
            route.abort();
        });
        return context;
    }

    private static boolean isOurs(String address) {
        return address.startsWith("data:") || "localhost".equals(URI.create(address).getHost());
    }

    /** Signs in as one of the demonstration accounts. */
    Page signedIn(Site site, String email, String lang, int width, int height) {
        var page = window(lang, width, height);
        page.navigate(site.url("/" + lang + "/sign-in"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(site.passwordOf(email));
        page.locator("form[action$='/sign-in'] button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }
}
