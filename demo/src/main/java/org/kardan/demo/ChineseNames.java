package org.kardan.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invents names such as 苏州乌有联精密连接器有限公司; none is given twice. */
final class ChineseNames {

    private final NameParts parts;
    private final Set<String> given = new HashSet<>();

    ChineseNames(NameParts parts) {
        this.parts = parts;
    }

    FirmName invent(String key, Trade trade, Place place, int staff) {
        var dice = Dice.of("name" + key);
        while (true) {
            var name = invent(dice, trade, place, staff);
            if (given.add(name.full()) && given.add(name.domain())) {
                return name;
            }
        }
    }

    private FirmName invent(Dice dice, Trade trade, Place place, int staff) {
        var marker = dice.one(parts.terms("zh-marker"));
        var suffix = dice.percent(75) ? dice.one(parts.terms("zh-suffix")) : new Term("", "", "");
        var own = marker.de() + suffix.de();
        var latin = marker.zh() + suffix.zh();
        var work = dice.one(List.of(trade.texts("name-zh").getFirst().split(",\\s*")));
        boolean shares = staff > 400 && dice.percent(45);
        var form = shares ? "股份有限公司" : "有限公司";
        var city = place.city().replace("市", "");
        var full = dice.percent(12) ? own + work + "（" + city + "）" + form : city + own + work + form;
        var english = trade.texts("name-en").getFirst();
        var foreign = "%s %s %s Co., Ltd.".formatted(place.pinyin(), latin, english);
        var german = latin + " " + trade.texts("name-de").getFirst().split(",\\s*")[0] + " (" + place.pinyin() + ")";
        return new FirmName(
                full,
                foreign,
                own + work,
                german,
                form,
                GermanNames.domain(latin.toLowerCase(Locale.ROOT) + "-"
                        + place.pinyin().replace("'", "") + "-" + english.split(" ")[0]));
    }
}
