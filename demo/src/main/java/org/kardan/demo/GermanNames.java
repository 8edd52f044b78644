package org.kardan.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invents names such as „Fabelscheid Federntechnik GmbH & Co. KG“; none is given twice. */
final class GermanNames {

    private static final List<String> FORMS =
            List.of("GmbH", "GmbH", "GmbH", "GmbH", "GmbH & Co. KG", "GmbH & Co. KG", "KG", "AG", "e. K.", "OHG", "SE");

    private final NameParts parts;
    private final Set<String> given = new HashSet<>();

    GermanNames(NameParts parts) {
        this.parts = parts;
    }

    FirmName invent(String key, Trade trade, int staff) {
        var dice = Dice.of("name" + key);
        while (true) {
            var name = invent(dice, trade, staff);
            if (given.add(name.brief()) && given.add(name.domain())) {
                return name;
            }
        }
    }

    private FirmName invent(Dice dice, Trade trade, int staff) {
        var marker = Term.of(dice.one(parts.words("de-marker")));
        boolean person = dice.percent(35);
        var ending = Term.of(dice.one(parts.words(person ? "de-person" : "de-place")));
        var own = marker.de() + ending.de();
        var work = dice.one(List.of(trade.texts("name-de").getFirst().split(",\\s*")));
        var form = form(dice, staff);
        var lead = person ? lead(dice, own) : own;
        var brief = lead + " " + work;
        var chinese =
                marker.zh() + ending.zh() + trade.texts("name-zh").getFirst().split(",\\s*")[0] + "有限公司";
        return new FirmName(brief + " " + form, own + " " + work, brief, chinese, form, domain(own + "-" + work));
    }

    private String lead(Dice dice, String own) {
        int style = dice.below(10);
        if (style < 2) {
            return "Gebr. " + own;
        }
        if (style < 4) {
            return dice.one(List.of("August", "Carl", "Ernst", "Friedrich", "Hugo", "Julius", "Wilhelm")) + " " + own;
        }
        if (style < 5) {
            return own + " & " + dice.one(parts.terms("de-marker")).de()
                    + dice.one(parts.terms("de-person")).de();
        }
        return style < 6 ? own + " Söhne" : own;
    }

    private static String form(Dice dice, int staff) {
        var form = dice.one(FORMS);
        if (staff > 40 && List.of("e. K.", "OHG").contains(form)
                || staff < 120 && List.of("AG", "SE").contains(form)) {
            return "GmbH";
        }
        return form;
    }

    static String domain(String name) {
        return ascii(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example";
    }

    static String ascii(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss")
                .replace("ë", "e")
                .replace("é", "e");
    }
}
