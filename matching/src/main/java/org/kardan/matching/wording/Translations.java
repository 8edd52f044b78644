package org.kardan.matching.wording;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.lexicons.Lexicons.Rendering;

/**
 * What a unit is called in Chinese: as a list says, or by way of English.
 *
 * <p>By way of English a translation weighs .9 · share^.3, its share being the part of the English meanings that lead
 * to it.
 */
public final class Translations {

    private static final double PIVOT = .9;
    private static final double SHARE = .3;
    private static final int MOST = 40;

    private final Lexicons lexicons;
    private final Map<String, List<Rendering>> german = new ConcurrentHashMap<>();
    private final Map<String, List<Rendering>> english = new ConcurrentHashMap<>();

    public Translations(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    public List<Rendering> chinese(String form, Tongue from) {
        return switch (from) {
            case DE -> german.computeIfAbsent(form, this::fromGerman);
            case EN -> english.computeIfAbsent(form, word -> weightiest(lexicons.render(word, Tongue.EN, Tongue.ZH)));
            case ZH -> List.of();
        };
    }

    private List<Rendering> fromGerman(String form) {
        var all = lexicons.render(form, Tongue.DE, Tongue.ZH);
        all.addAll(byWayOfEnglish(form));
        return weightiest(all);
    }

    private List<Rendering> byWayOfEnglish(String form) {
        var shares = new HashMap<String, Double>();
        var lists = new HashMap<String, String>();
        for (var middle : lexicons.render(form, Tongue.DE, Tongue.EN)) {
            var ends = lexicons.render(middle.word(), Tongue.EN, Tongue.ZH);
            for (var end : ends) {
                shares.merge(end.word(), middle.weight() * end.weight() / ends.size(), Double::sum);
                lists.putIfAbsent(end.word(), middle.list() + " + " + end.list());
            }
        }
        if (shares.isEmpty()) {
            return List.of();
        }
        double most = Collections.max(shares.values());
        return shares.entrySet().stream()
                .map(end -> new Rendering(
                        end.getKey(),
                        PIVOT * Math.pow(end.getValue() / most, SHARE),
                        lists.getOrDefault(end.getKey(), "")))
                .toList();
    }

    private static List<Rendering> weightiest(List<Rendering> all) {
        var best = all.stream()
                .collect(Collectors.toMap(
                        Rendering::word, one -> one, (a, b) -> a.weight() >= b.weight() ? a : b, TreeMap::new));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(one -> -one.weight()))
                .limit(MOST)
                .toList();
    }
}
