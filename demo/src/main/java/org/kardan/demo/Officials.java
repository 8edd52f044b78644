package org.kardan.demo;

import java.util.ArrayList;
import java.util.List;

/** The hosts and witnesses: people of invented authorities, twelve from Germany and four from China. */
final class Officials {

    private static final List<String> GERMAN = List.of(
            "Wirtschaftsförderung Müngsten-Muster",
            "Ministerium für Wirtschaft (Demo)",
            "Stadt Wuppertal (Demo)",
            "Stadt Solingen (Demo)",
            "Stadt Remscheid (Demo)",
            "Industrie- und Handelskammer (Demo)",
            "Hochschule Fabeltal",
            "Außenwirtschaftsagentur (Demo)",
            "Agentur für Arbeit (Demo)",
            "Clustermanagement Automotive (Demo)",
            "Presse Bergisches Morgenblatt (Demo)",
            "Stiftung Fabelwerkstatt");
    private static final List<String> CHINESE = List.of("投资促进机构（演示）", "驻德使馆经商处（演示）", "汽车行业协会（演示）", "省商务厅（演示）");

    private Officials() {}

    static List<Person> invent(People people) {
        var officials = new ArrayList<Person>();
        GERMAN.forEach(function -> officials.add(people.official(officials.size() + 1, true, function)));
        CHINESE.forEach(function -> officials.add(people.official(officials.size() + 1, false, function)));
        return List.copyOf(officials);
    }
}
