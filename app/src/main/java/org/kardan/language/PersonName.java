package org.kardan.language;

import java.util.Locale;

/**
 * A person's name: family and given name in Latin script, and in Chinese characters where there are any.
 *
 * <p>Chinese script puts the family first without a blank (朱文龙); Latin script puts the given name first and the
 * family in capitals (Wenlong ZHU), so that both sides see which is which.
 */
public record PersonName(String family, String given, String hanFamily, String hanGiven, String title) {

    public PersonName {
        family = family.strip();
        given = given.strip();
        hanFamily = hanFamily.strip();
        hanGiven = hanGiven.strip();
        title = title.strip();
    }

    public static PersonName latin(String family, String given) {
        return new PersonName(family, given, "", "", "");
    }

    /** As a reader expects it: Chinese characters for Chinese readers if known, else Latin script. */
    public String in(Lang lang) {
        return lang == Lang.ZH && hasHan() ? han() : latin();
    }

    /** The language of {@link #in}, for the {@code lang} attribute. */
    public String tagIn(Lang lang) {
        if (lang == Lang.ZH && hasHan()) {
            return Lang.ZH.tag();
        }
        return hasHan() ? "zh-Latn" : Lang.DE.tag();
    }

    public String han() {
        return hanFamily + hanGiven;
    }

    public String latin() {
        var first = title.isEmpty() ? given : title + " " + given;
        return (first + " " + family.toUpperCase(Locale.ROOT)).strip();
    }

    /** Lists are sorted by family name. */
    public String sortKey() {
        return family + " " + given;
    }

    public boolean hasHan() {
        return !hanFamily.isEmpty();
    }
}
