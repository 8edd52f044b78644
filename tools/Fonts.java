import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Brings the fonts of documents: {@code java tools/Fonts.java TARGET [--if-possible]}. Fast when they are there.
 *
 * <p>Noto Sans SC and Noto Sans (SIL Open Font License 1.1) are 22 MB and therefore not in the repository. They come
 * from the npm registry, or from the one in npm_config_registry or ~/.npmrc, and are kept in ~/.cache/kardan. A file
 * without the pinned checksum is refused. With --if-possible a missing network is a warning: documents then cannot be
 * made, all else works.
 */
public final class Fonts {

    record Font(String packed, String name, String sha256) {}

    record Package(String path, List<Font> fonts) {}

    private static final String REGISTRY = "https://registry.npmjs.org/";
    private static final List<Package> PACKAGES = List.of(
            new Package(
                    "@expo-google-fonts/noto-sans-sc/-/noto-sans-sc-0.4.3.tgz",
                    List.of(
                            new Font(
                                    "package/400Regular/NotoSansSC_400Regular.ttf",
                                    "NotoSansSC_400Regular.ttf",
                                    "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16"),
                            new Font(
                                    "package/700Bold/NotoSansSC_700Bold.ttf",
                                    "NotoSansSC_700Bold.ttf",
                                    "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96"),
                            new Font(
                                    "package/LICENSE_FONT",
                                    "NotoSansSC_OFL.txt",
                                    "1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9"))),
            // Noto Sans SC lacks letters such as ł, č and ş.
            new Package(
                    "@expo-google-fonts/noto-sans/-/noto-sans-0.4.2.tgz",
                    List.of(
                            new Font(
                                    "package/400Regular/NotoSans_400Regular.ttf",
                                    "NotoSans_400Regular.ttf",
                                    "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614"),
                            new Font(
                                    "package/700Bold/NotoSans_700Bold.ttf",
                                    "NotoSans_700Bold.ttf",
                                    "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431"),
                            new Font(
                                    "package/LICENSE_FONT",
                                    "NotoSans_OFL.txt",
                                    "cee9892f9f0cc8fe882c9e9537ee6a89621d86ee7ceaf70b02e2b2b1c25c061a"))));
    private static final List<Font> FONTS =
            PACKAGES.stream().flatMap(each -> each.fonts().stream()).toList();

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: java tools/Fonts.java TARGET [--if-possible]");
            System.exit(2);
        }
        var target = Path.of(arguments[0]);
        if (hasAll(target)) {
            return;
        }
        try {
            copy(cached(), target);
        } catch (IOException | InterruptedException e) {
            System.err.println("Fonts cannot be fetched from " + registry() + ": " + e
                    + ". Maybe there is no network. Documents (PDF) cannot be made without them.");
            System.exit(arguments.length > 1 && arguments[1].equals("--if-possible") ? 0 : 1);
        }
    }

    private static boolean hasAll(Path folder) {
        return hasAll(FONTS, folder);
    }

    private static boolean hasAll(List<Font> fonts, Path folder) {
        return fonts.stream().allMatch(font -> Files.exists(folder.resolve(font.name())));
    }

    private static void copy(Path from, Path target) throws IOException {
        Files.createDirectories(target);
        for (var font : FONTS) {
            var part = target.resolve(font.name() + ".part");
            Files.copy(from.resolve(font.name()), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target.resolve(font.name()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path cached() throws Exception {
        var home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        var cache = home.resolve("kardan").resolve("fonts");
        if (!hasAll(cache)) {
            System.out.println("Fetching the fonts of documents (65 MB, once) …");
            Files.createDirectories(cache);
            for (var each : PACKAGES) {
                fetch(each, cache);
            }
        }
        return cache;
    }

    private static void fetch(Package wanted, Path cache) throws Exception {
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(15))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(ProxySelector.getDefault())
                .build();
        var request = HttpRequest.newBuilder(URI.create(registry() + wanted.path()))
                .timeout(Duration.ofMinutes(2))
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        try (var tar = new GZIPInputStream(new BufferedInputStream(answer.body(), 1 << 16))) {
            unpack(tar, wanted.fonts(), cache);
        }
        if (!hasAll(wanted.fonts(), cache)) {
            throw new IOException(wanted.path() + " lacks a font");
        }
    }

    /** Blocks of 512 bytes: a header with name and size in octal, then the content; two empty ones end it. */
    private static void unpack(InputStream tar, List<Font> fonts, Path cache) throws Exception {
        for (var header = tar.readNBytes(512); header.length == 512 && header[0] != 0; header = tar.readNBytes(512)) {
            var name = text(header, 0, 100);
            var prefix = text(header, 345, 155);
            var size = Long.parseLong(text(header, 124, 12).strip(), 8);
            var path = prefix.isEmpty() ? name : prefix + "/" + name;
            var font = fonts.stream().filter(known -> known.packed().equals(path)).findFirst();
            if (font.isPresent()) {
                keep(font.get(), tar.readNBytes(Math.toIntExact(size)), cache);
                tar.skipNBytes((512 - size % 512) % 512);
                if (hasAll(fonts, cache)) {
                    return;
                }
            } else {
                tar.skipNBytes((size + 511) / 512 * 512);
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        var end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static void keep(Font font, byte[] content, Path cache) throws IOException, GeneralSecurityException {
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        if (!sum.equals(font.sha256())) {
            throw new IOException(font.name() + " has checksum " + sum + ", not the pinned one");
        }
        var part = Files.createTempFile(cache, font.name(), ".part");
        Files.write(part, content);
        Files.move(part, cache.resolve(font.name()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String registry() throws IOException {
        var configured = Optional.ofNullable(System.getenv("npm_config_registry"))
                .or(() -> Optional.ofNullable(System.getenv("NPM_CONFIG_REGISTRY")));
        var address = configured.isPresent() ? configured.get() : Objects.requireNonNullElse(fromNpmrc(), REGISTRY);
        return address.endsWith("/") ? address : address + "/";
    }

    private static String fromNpmrc() throws IOException {
        var npmrc = Path.of(System.getProperty("user.home"), ".npmrc");
        if (!Files.isReadable(npmrc)) {
            return null;
        }
        return Files.readAllLines(npmrc).stream()
                .map(String::strip)
                .filter(line -> line.matches("registry\\s*=.+"))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .findFirst()
                .orElse(null);
    }
}
