package org.kardan.search.lucene;

import org.kardan.language.Lang;

/** Names of the fields of the Lucene index. A change of them or of their analysis needs a new {@link #FORMAT}. */
final class Field {

    /** Indexes of another format are not opened but made anew. */
    static final int FORMAT = 1;

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String VERSION = "version";
    static final String SCOPE = "scope";
    static final String PLACE = "place";

    /** Words of all languages in folded form. */
    static final String WORDS = "words";

    /** The same of titles alone. */
    static final String TITLE_WORDS = "title.words";

    /** German and English word stems. */
    static final String GERMAN = "de";

    static final String ENGLISH = "en";

    /** Chinese characters, single and in pairs. */
    static final String HAN = "zh";

    static final String TITLE_HAN = "title.zh";

    /** Ends of long words, so that a word is found inside a compound. */
    static final String ENDS = "ends";

    /** Chinese titles as they sound. */
    static final String PINYIN = "pinyin";

    private Field() {}

    static String facet(String name) {
        return "facet." + name;
    }

    static String order(String name) {
        return "order." + name;
    }

    static String order(String name, Lang lang) {
        return "order." + name + "." + lang.path();
    }

    static String storedTitle(Lang lang) {
        return "stored.title." + lang.path();
    }

    static String storedText(Lang lang) {
        return "stored.text." + lang.path();
    }
}
