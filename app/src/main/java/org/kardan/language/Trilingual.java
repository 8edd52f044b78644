package org.kardan.language;

import java.util.List;

/** One text in three languages; an empty part means that nobody has written it yet. */
public record Trilingual(String de, String zh, String en) {

    public Trilingual {
        de = de.strip();
        zh = zh.strip();
        en = en.strip();
    }

    /** A text known in one language only. */
    public static Trilingual only(Lang lang, String text) {
        return switch (lang) {
            case DE -> new Trilingual(text, "", "");
            case ZH -> new Trilingual("", text, "");
            case EN -> new Trilingual("", "", text);
        };
    }

    /** Exactly this language, possibly empty. */
    public String exactly(Lang lang) {
        return switch (lang) {
            case DE -> de;
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** The text for a reader: the wanted language, else English, else whatever there is. */
    public String in(Lang lang) {
        return exactly(shownIn(lang));
    }

    /** The language of {@link #in}: goes into {@code lang} of the element that shows it. */
    public Lang shownIn(Lang wanted) {
        for (var lang : List.of(wanted, Lang.EN, Lang.DE, Lang.ZH)) {
            if (!exactly(lang).isEmpty()) {
                return lang;
            }
        }
        return wanted;
    }

    public boolean isEmpty() {
        return de.isEmpty() && zh.isEmpty() && en.isEmpty();
    }

    public Trilingual with(Lang lang, String text) {
        return switch (lang) {
            case DE -> new Trilingual(text, zh, en);
            case ZH -> new Trilingual(de, text, en);
            case EN -> new Trilingual(de, zh, text);
        };
    }
}
