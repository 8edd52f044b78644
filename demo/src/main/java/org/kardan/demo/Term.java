package org.kardan.demo;

/** One thing in the three languages, written in the phrase files as {@code German = Chinese = English}. */
record Term(String de, String zh, String en) {

    static Term of(String line) {
        var parts = line.split("\\s+=\\s+");
        return new Term(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }

    String in(String lang) {
        return switch (lang) {
            case "de" -> de;
            case "zh" -> zh;
            default -> en;
        };
    }
}
