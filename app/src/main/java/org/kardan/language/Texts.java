package org.kardan.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of all modules, from {@code org/kardan/<module>/messages_<lang>.properties} (UTF-8).
 *
 * <p>Patterns follow ICU's MessageFormat, plural and select included. An unknown key is a bug and throws.
 */
public final class Texts {

    private static final String FILES = "classpath*:org/kardan/*/messages_%s.properties";

    private final Map<Lang, Map<String, String>> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Map<Lang, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /** Reads every message file on the class path; a key in two modules is refused. */
    public static Texts load() {
        var all = new EnumMap<Lang, Map<String, String>>(Lang.class);
        for (var lang : Lang.values()) {
            all.put(lang, Map.copyOf(read(lang)));
        }
        return new Texts(all);
    }

    /** The text of a key with its arguments in place. */
    public String of(Lang lang, String key, Object... arguments) {
        var pattern = pattern(lang, key);
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(lang.path() + key, _ -> new MessageFormat(pattern, lang.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(Lang lang, String key) {
        return of(lang).containsKey(key);
    }

    public Set<String> keys(Lang lang) {
        return of(lang).keySet();
    }

    /** The pattern as written, for checks. */
    public String raw(Lang lang, String key) {
        return pattern(lang, key);
    }

    private String pattern(Lang lang, String key) {
        var pattern = of(lang).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text '" + key + "' in " + lang.path() + ". Maybe messages_"
                    + lang.path() + ".properties of its module lacks the key.");
        }
        return pattern;
    }

    private Map<String, String> of(Lang lang) {
        return patterns.getOrDefault(lang, Map.of());
    }

    private static Map<String, String> read(Lang lang) {
        var found = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES.formatted(lang.path()))) {
                properties(file).forEach((key, pattern) -> {
                    if (found.put((String) key, (String) pattern) != null) {
                        throw new IllegalStateException("Text '" + key + "' stands in two files, one is " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
