package org.kardan.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the alliance. A new one must stop every {@code switch} from compiling. */
public enum Lang {
    DE("de", "de", Locale.GERMANY, "Deutsch"),
    ZH("zh", "zh-Hans", Locale.forLanguageTag("zh-Hans-CN"), "中文"),
    EN("en", "en", Locale.UK, "English");

    private final String path;
    private final String tag;
    private final Locale locale;
    private final String ownName;

    Lang(String path, String tag, Locale locale, String ownName) {
        this.path = path;
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The first segment of every address, and the suffix of keys and columns. */
    public String path() {
        return path;
    }

    /** The value of HTML's {@code lang}. */
    public String tag() {
        return tag;
    }

    /** Decides formats of numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The language of a path segment or key, in any case of letters. */
    public static Optional<Lang> of(String path) {
        return Arrays.stream(values())
                .filter(lang -> lang.path.equalsIgnoreCase(path))
                .findFirst();
    }

    /** The first language of the alliance that the browser accepts; English if none. */
    public static Lang accepted(Iterable<Locale> wanted) {
        for (var locale : wanted) {
            var found = of(locale.getLanguage());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return EN;
    }
}
