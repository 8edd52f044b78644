package org.kardan.demo;

import static org.kardan.demo.Column.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Size, age, certificates, place in the supply chain and membership. */
record Scale(Network network, Trade trade, int staff, Dice dice) {

    private static final List<String> TURNOVER_DE =
            List.of("bis 2 Mio. €", "2 bis 10 Mio. €", "10 bis 50 Mio. €", "50 bis 250 Mio. €", "über 250 Mio. €");
    private static final List<String> TURNOVER_ZH = List.of("2000万元以下", "2000万元至1亿元", "1亿元至5亿元", "5亿元至20亿元", "20亿元以上");
    private static final List<String> SIZE_DE =
            List.of("Kleinstunternehmen", "kleines Unternehmen", "mittleres Unternehmen", "Großunternehmen");
    private static final List<String> SIZE_ZH = List.of("微型", "小型", "中型", "大型");

    /** Many small firms and few large ones; the Chinese network has the larger members. */
    static int staff(Network network, Dice dice) {
        double middle = network.german() ? 3.9 : 5.3;
        int staff = (int) Math.round(Math.exp(middle + 1.1 * dice.bell()));
        return Math.clamp(staff, network.german() ? 7 : 24, 4200);
    }

    void describe(Map<Column, String> values) {
        boolean german = network.german();
        values.put(STAFF, Integer.toString(staff));
        values.put(SIZE, (german ? SIZE_DE : SIZE_ZH).get(sizeClass()));
        values.put(TURNOVER, (german ? TURNOVER_DE : TURNOVER_ZH).get(turnoverClass()));
        values.put(FOUNDED, Integer.toString(founded()));
        values.put(CERTIFICATES, String.join(german ? ", " : "、", certificates()));
        values.put(ROLE, role());
        values.put(NETWORK, network.label);
        values.put(SINCE, since());
        values.put(VISIBILITY, visibility());
    }

    private int sizeClass() {
        return staff < 10 ? 0 : staff < 50 ? 1 : staff < 250 ? 2 : 3;
    }

    private int turnoverClass() {
        double millions = staff * (network.german() ? 0.19 : 0.11) * (0.7 + dice.below(70) / 100.0);
        return millions < 2 ? 0 : millions < 10 ? 1 : millions < 50 ? 2 : millions < 250 ? 3 : 4;
    }

    private int founded() {
        boolean young = List.of("AUT", "CON", "FCH").stream().anyMatch(trade.classes()::contains);
        return switch (network) {
            case CHINA -> dice.between(young ? 2009 : 1992, 2021);
            case BERGISCH, NRW ->
                young
                        ? dice.between(1996, 2022)
                        : dice.percent(40) ? dice.between(1868, 1949) : dice.between(1950, 2014);
        };
    }

    private List<String> certificates() {
        var held = new ArrayList<String>();
        int chance = network.german() ? 35 + 15 * sizeClass() : 60 + 12 * sizeClass();
        held.add(dice.percent(chance) ? "IATF 16949" : "ISO 9001");
        add(held, "ISO 9001", held.contains("IATF 16949") ? 40 : 0);
        add(held, "ISO 14001", 20 + 18 * sizeClass());
        add(held, "ISO 45001", 6 + 8 * sizeClass());
        add(held, "ISO 50001", network.german() ? 5 + 9 * sizeClass() : 3);
        add(held, "TISAX", network.german() ? 6 + 8 * sizeClass() : 6);
        add(held, "CCC", network.german() ? 1 : 14);
        return dice.percent(network.german() && sizeClass() == 0 ? 50 : 2) ? List.of() : held;
    }

    private void add(List<String> held, String certificate, int chance) {
        if (dice.percent(chance)) {
            held.add(certificate);
        }
    }

    private String role() {
        boolean german = network.german();
        if (trade.classes().contains("E7")
                || trade.classes().contains("P8.2")
                || trade.classes().contains("P9.2")) {
            return german ? "Dienstleister" : "服务商";
        }
        if (trade.classes().contains("E6") || trade.classes().contains("E1")) {
            return german ? "Ausrüster" : "装备供应商";
        }
        int tier = staff > 400 ? dice.between(1, 2) : staff > 60 ? dice.between(2, 3) : 3;
        return german ? "Tier " + tier : List.of("一级", "二级", "三级").get(tier - 1) + "供应商";
    }

    private String since() {
        int year = dice.between(2017, 2026);
        int month = dice.between(1, year == 2026 ? 9 : 12);
        return switch (network) {
            case BERGISCH -> "01.%02d.%d".formatted(month, year);
            case NRW -> "%d-%02d-01".formatted(year, month);
            case CHINA -> "%d年%d月%d日".formatted(year, month, 1);
        };
    }

    private String visibility() {
        int roll = dice.below(100);
        int level = roll < 55 ? 2 : roll < 85 ? 1 : 0;
        return (network.german() ? List.of("eigene Seite", "beide Seiten", "öffentlich") : List.of("仅本方", "双方", "公开"))
                .get(level);
    }
}
