package org.kardan.matching.text;

import java.util.List;
import java.util.Set;

/** Words and characters that carry no content and do not count for coverage, in folded spelling. */
public final class StopWords {

    private static final Set<String> WORDS = Set.copyOf(List.of(("""
            der die das den dem des ein eine einer eines einem einen und oder aber mit von fur aus zur zum zu im in an
            am auf bei nach uber unter vor sowie als auch wie ist sind wir sie ihr unser unsere unseren unserer ihre
            ihren nicht nur noch bis je per durch ab sich werden wird wurde haben hat kann konnen sehr alle
            the a an and or of for to in on at by with from as is are be we our your their its it this that these those
            not can will has have also all any into per than such which who
            """).strip().split("\\s+")));
    private static final String CHARACTERS = "的和与及或等为用于在是有以对从我们您各其之并也可将由至";

    private StopWords() {}

    public static boolean isContent(String word) {
        return word.length() > 1 && !WORDS.contains(word) && !word.chars().allMatch(Character::isDigit);
    }

    public static boolean isContent(char han) {
        return CHARACTERS.indexOf(han) < 0;
    }
}
