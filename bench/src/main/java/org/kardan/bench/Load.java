package org.kardan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody signed in who asks for pages at a steady rate. */
final class Load {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Times of one page in milliseconds. */
    record Times(String page, double median, double p95, int failed, int asked) {}

    private final HttpClient client;
    private final String address;

    private Load(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    static Load signedIn(Application application, String role) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        var load = new Load(client, application.address().replaceAll("/$", ""));
        var form = "_csrf=" + encoded(token(load.get("/de/sign-in")))
                + "&email=" + encoded(application.email(role))
                + "&password=" + encoded(application.password(role));
        load.sent("/de/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
        return load;
    }

    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** Sends a file with one field by the form of a page; returns where the answer leads. */
    String upload(String page, Path file, String field, String value) throws IOException, InterruptedException {
        var boundary = "kardan" + System.nanoTime();
        var head = part(boundary, "_csrf", token(get(page))) + part(boundary, field, value) + "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return sent(page, "multipart/form-data; boundary=" + boundary, body);
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** Sends the form of a page as it stands there. */
    String submit(String page, String action) throws IOException, InterruptedException {
        var html = get(page);
        var from = html.indexOf("action=\"" + action + "\"");
        if (from < 0) {
            throw new IOException("No form " + action + " at " + page);
        }
        var form = html.substring(from, html.indexOf("</form>", from));
        return sent(action, "application/x-www-form-urlencoded", BodyPublishers.ofString(Fields.of(form)));
    }

    private String sent(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answered " + answer.statusCode() + ". Maybe the form has changed.");
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String token(String html) throws IOException {
        var token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new IOException("No form with a token. Maybe the page has changed.");
        }
        return token.group(1);
    }

    /** Asks for a page {@code perSecond} times a second, however slow the answers are. */
    Times measure(String path, int perSecond, int seconds) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(
                    () -> senders.submit(() -> ask(path, times, failed)),
                    0,
                    1_000_000 / perSecond,
                    TimeUnit.MICROSECONDS);
            TimeUnit.SECONDS.sleep(seconds);
            clock.shutdownNow();
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Times(path, at(sorted, .5), at(sorted, .95), failed.get(), sorted.length + failed.get());
    }

    private void ask(String path, ConcurrentLinkedQueue<Double> times, AtomicInteger failed) {
        var begun = System.nanoTime();
        try {
            var answer = client.send(request(path), BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                times.add((System.nanoTime() - begun) / 1e6);
            } else {
                failed.incrementAndGet();
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String row(Times times, Times baseline) {
        return "| `%s` | %.1f | %.1f | %.1f | %d of %d |"
                .formatted(
                        times.page(),
                        times.median(),
                        times.p95(),
                        times.p95() / baseline.p95(),
                        times.failed(),
                        times.asked());
    }
}
