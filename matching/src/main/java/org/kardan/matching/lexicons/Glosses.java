package org.kardan.matching.lexicons;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The meanings of one dictionary entry, cleared of notes for human readers. */
final class Glosses {

    private static final float UNVERIFIED = .7f;
    private static final int LONGEST = 40;
    private static final Pattern NOTES = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern NO_MEANING =
            Pattern.compile("^(CL:|ZEW:|surname |variant of |old variant |see |see also |used in |"
                    + "abbr\\. |erhua variant|also written ).*");
    private static final Pattern ARTICLE =
            Pattern.compile("^(to |a |an |the |der |die |das |ein |eine |etwas |sich )+");

    private Glosses() {}

    /** One meaning; unverified ones count less. */
    record Gloss(String text, float weight) {}

    static List<Gloss> of(String field) {
        return Arrays.stream(field.split("/"))
                .filter(sense -> !NO_MEANING.matcher(sense.strip()).matches())
                .flatMap(Glosses::split)
                .filter(gloss -> !gloss.text().isEmpty() && gloss.text().length() <= LONGEST)
                .distinct()
                .toList();
    }

    private static Stream<Gloss> split(String sense) {
        var weight = sense.contains("(u.E.)") ? UNVERIFIED : 1f;
        var plain = NOTES.matcher(sense).replaceAll(" ");
        return Arrays.stream(plain.split("[;,]")).map(part -> new Gloss(bare(part), weight));
    }

    private static String bare(String part) {
        return ARTICLE.matcher(part.strip().replaceAll("\\s+", " "))
                .replaceFirst("")
                .strip();
    }
}
