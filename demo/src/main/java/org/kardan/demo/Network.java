package org.kardan.demo;

/** One of the three lists, each a network of firms. The order is that of the weights in the trade files. */
enum Network {
    BERGISCH("B", "Netzwerk Bergische Fahrzeugzulieferer (Demo)", 250),
    NRW("N", "Zuliefererkreis Nordrhein-Westfalen (Demo)", 550),
    CHINA("C", "中德汽车零部件合作网络（演示）", 300);

    final String letter;
    final String label;
    final int firms;

    Network(String letter, String label, int firms) {
        this.letter = letter;
        this.label = label;
        this.firms = firms;
    }

    String reference(int number) {
        return "%s-%04d".formatted(letter, number);
    }

    boolean german() {
        return this != CHINA;
    }

    String lang() {
        return german() ? "de" : "zh";
    }
}
