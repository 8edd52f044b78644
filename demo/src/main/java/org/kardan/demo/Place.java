package org.kardan.demo;

import java.nio.file.Path;
import java.util.List;

/** A real town with a made-up street: {@code district} is a NUTS code, an AGS or a Chinese province. */
record Place(
        String city,
        String postcode,
        String district,
        String code,
        double latitude,
        double longitude,
        String dialling,
        int weight,
        String pinyin) {

    static List<Place> of(Network network, Path phrases) {
        var file = switch (network) {
            case BERGISCH -> "places-bergisch.tsv";
            case NRW -> "places-nrw.tsv";
            case CHINA -> "places-china.tsv";
        };
        return Lines.of(phrases.resolve(file)).stream()
                .map(line -> of(network, line.split("\t")))
                .toList();
    }

    private static Place of(Network network, String[] f) {
        double latitude = Double.parseDouble(f[4]);
        double longitude = Double.parseDouble(f[5]);
        return switch (network) {
            case BERGISCH -> new Place(f[0], f[1], f[3], f[2], latitude, longitude, "", Integer.parseInt(f[6]), "");
            case NRW -> new Place(f[0], f[1], f[2], f[3], latitude, longitude, "", Integer.parseInt(f[6]), "");
            case CHINA -> new Place(f[0], f[2], f[1], f[3], latitude, longitude, f[6], Integer.parseInt(f[7]), f[8]);
        };
    }
}
