package org.kardan.thesaurus.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kardan.matching.Annotation;

/**
 * Finds the words of a text that no concept touches.
 *
 * <p>ICU cuts Chinese into words by its dictionary; as it often cuts words of the trade in two, neighbours are also
 * tried as one word. Which of them is a word shows the count: the longer one wins if it is as frequent.
 */
final class Gaps {

    private static final int SHORTEST = 4;
    private static final int LONGEST_HAN = 6;
    private static final Set<String> COMMON = Set.of("""
            oder sowie auch eine einer eines einem einen über nach unser unsere unseren wird werden nicht haben können
            with from that this have which will also their your
            我们 以及 进行 可以 具有 并且 或者 用于 提供 公司
            """.strip().split("\\s+"));

    private Gaps() {}

    static List<Gap> of(String text, Annotation annotation) {
        var words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(text);
        var gaps = new ArrayList<Gap>();
        var start = words.first();
        for (var end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            var word = text.substring(start, end);
            if (isContent(word) && isFree(annotation, start, end)) {
                gaps.add(new Gap(word, start, end));
            }
        }
        gaps.addAll(joined(gaps, text));
        return gaps.stream().filter(Gaps::isLongEnough).toList();
    }

    private static List<Gap> joined(List<Gap> gaps, String text) {
        var pairs = new ArrayList<Gap>();
        for (var i = 1; i < gaps.size(); i++) {
            var one = gaps.get(i - 1);
            var next = gaps.get(i);
            if (one.end() == next.start()
                    && isHan(one.word())
                    && isHan(next.word())
                    && next.end() - one.start() <= LONGEST_HAN) {
                pairs.add(new Gap(text.substring(one.start(), next.end()), one.start(), next.end()));
            }
        }
        return pairs;
    }

    private static boolean isContent(String word) {
        return word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-') && !COMMON.contains(word);
    }

    private static boolean isLongEnough(Gap gap) {
        return gap.word().length() >= (isHan(gap.word()) ? 2 : SHORTEST);
    }

    private static boolean isFree(Annotation annotation, int start, int end) {
        return annotation.spans().stream().noneMatch(span -> span.start() < end && start < span.end());
    }

    static boolean isHan(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }
}
