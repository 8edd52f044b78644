package org.kardan.matching.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kardan.matching.Annotation;
import org.kardan.matching.Tongue;
import org.kardan.matching.facts.Fact;
import org.kardan.matching.facts.Facts;

/**
 * How a text was grasped: its phrases, each understood or not. "2 of 7 phrases understood" is {@link #understood} of
 * {@code phrases().size()}.
 */
public record Grasp(List<Phrase> phrases) {

    private static final Pattern BREAKS = Pattern.compile("[\\n;:!?，；：。！？、()（）]+|[.,](?=\\s|$)|"
            + "(?<=\\s)(?i:und|oder|sowie|mit|für|aus|von|zur|zum|and|or|with|for|from|of)(?=\\s)");
    private static final int SHORTEST = 2;

    public Grasp {
        phrases = List.copyOf(phrases);
    }

    public static Grasp of(String text, Tongue tongue, Annotation annotation) {
        var facts = Facts.of(text, tongue);
        var phrases = new ArrayList<Phrase>();
        var from = 0;
        var breaks = BREAKS.matcher(text);
        while (breaks.find()) {
            add(phrases, text, from, breaks.start(), annotation, facts);
            from = breaks.end();
        }
        add(phrases, text, from, text.length(), annotation, facts);
        return new Grasp(phrases);
    }

    private static void add(
            List<Phrase> phrases, String text, int from, int to, Annotation annotation, List<Fact> facts) {
        var start = from;
        var end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        var words = text.substring(start, end);
        if (words.chars().filter(Character::isLetter).count() < SHORTEST) {
            return;
        }
        var begin = start;
        var stop = end;
        var understood = annotation.spans().stream().anyMatch(span -> span.start() < stop && begin < span.end())
                || facts.stream().anyMatch(fact -> fact.start() < stop && begin < fact.end());
        phrases.add(new Phrase(start, end, words, understood));
    }

    public long understood() {
        return phrases.stream().filter(Phrase::understood).count();
    }

    /** What nothing explains yet, in reading order: proposals for terms, or for saying it otherwise. */
    public List<Phrase> open() {
        return phrases.stream().filter(phrase -> !phrase.understood()).toList();
    }
}
