package org.kardan.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invents people. German family names carry the markers of the firms; Chinese given names mean dream or fiction. */
final class People {

    private final NameParts parts;
    private final Set<String> given = new HashSet<>();

    People(NameParts parts) {
        this.parts = parts;
    }

    /** One or two people for each firm, the first as owner of its seat. */
    List<Person> of(List<Firm> firms) {
        var people = new ArrayList<Person>();
        for (var firm : firms) {
            int count = Dice.of("people" + firm.reference()).percent(28) ? 2 : 1;
            for (int i = 1; i <= count; i++) {
                people.add(contact(firm, i));
            }
        }
        return List.copyOf(people);
    }

    private Person contact(Firm firm, int index) {
        var reference = "P-" + firm.reference() + "-" + index;
        var dice = Dice.of(reference);
        boolean german = firm.network().german();
        boolean woman = dice.percent(german ? 31 : 36);
        var names = german ? german(dice, woman, index == 1) : chinese(dice);
        var email = email(names, firm.value(Column.WEBSITE).replace("https://www.", ""));
        return new Person(
                reference,
                names,
                woman,
                function(dice, german, woman),
                firm.reference(),
                index == 1 ? "OWNER" : "EDITOR",
                email,
                languages(dice, german));
    }

    Person interpreter(int number) {
        var dice = Dice.of("interpreter" + number);
        boolean chinese = number % 5 != 0;
        var names = chinese ? chinese(dice) : german(dice, true, false);
        var languages = new ArrayList<>(List.of("de", "zh"));
        if (number % 3 == 0) {
            languages.add("en");
        }
        return new Person(
                "D-%03d".formatted(number),
                names,
                dice.percent(70),
                "Dolmetschen",
                "",
                "",
                email(names, "sprachmuster.example"),
                languages);
    }

    Person official(int number, boolean german, String function) {
        var dice = Dice.of("official" + number);
        boolean woman = dice.percent(45);
        var names = german ? german(dice, woman, true) : chinese(dice);
        return new Person(
                "A-%03d".formatted(number),
                names,
                woman,
                function,
                "",
                "",
                email(names, german ? "amt-muster.example" : "shifan-jigou.example"),
                german ? List.of("de", "en") : List.of("zh", "en"));
    }

    private Person.Names german(Dice dice, boolean woman, boolean senior) {
        while (true) {
            var family = dice.one(parts.terms("de-marker")).de() + dice.one(parts.words("de-sur"));
            var first = dice.one(parts.words(woman ? "de-given-f" : "de-given-m"));
            if (given.add(family + first)) {
                var title = senior && dice.percent(12) ? "Dr.-Ing." : "";
                return new Person.Names(family, first, family, first, title);
            }
        }
    }

    private Person.Names chinese(Dice dice) {
        while (true) {
            var family = dice.one(parts.terms("zh-surname"));
            var first = dice.one(parts.terms(dice.percent(2) ? "zh-given-rare" : "zh-given"));
            if (given.add(family.de() + first.de())) {
                return new Person.Names(family.de(), first.de(), family.zh(), first.zh(), "");
            }
        }
    }

    private String function(Dice dice, boolean german, boolean woman) {
        if (!german) {
            return dice.one(parts.words("function-zh"));
        }
        var function = dice.one(parts.terms("function-de"));
        return woman ? function.zh() : function.de();
    }

    private static List<String> languages(Dice dice, boolean german) {
        var languages = new ArrayList<>(List.of(german ? "de" : "zh"));
        if (dice.percent(german ? 80 : 62)) {
            languages.add("en");
        }
        if (dice.percent(german ? 3 : 9)) {
            languages.add(german ? "zh" : "de");
        }
        return languages;
    }

    private static String email(Person.Names names, String domain) {
        var local = names.givenLatin() + "." + names.familyLatin();
        return GermanNames.ascii(local)
                        .toLowerCase(Locale.ROOT)
                        .replace("lü", "lv")
                        .replaceAll("[^a-z.-]", "") + "@" + domain;
    }
}
