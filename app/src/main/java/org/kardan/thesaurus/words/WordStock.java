package org.kardan.thesaurus.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.search.Marked;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.UsedText;

/**
 * Collects unexplained words over many texts.
 *
 * <p>score(w) = firms(w) · ln(1 + texts / texts(w))²: what many firms say, but not everybody in every text. Words of
 * more than one text in forty are everyday words; a German word of the trade is a noun with a capital letter.
 */
final class WordStock {

    private static final int EXAMPLES = 3;
    private static final int AROUND = 70;
    private static final int FEW = 200;

    private final Edition edition;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private int texts;

    private WordStock(Edition edition) {
        this.edition = edition;
    }

    private record Use(String word, UsedText text, Gap gap) {}

    /** Words of at least two firms, the best first. */
    static List<Unexplained> of(Edition edition, Collection<UsedText> texts, int most) {
        var stock = new WordStock(edition);
        texts.forEach(stock::read);
        return stock.words(most);
    }

    private void read(UsedText text) {
        texts++;
        var here = new HashMap<String, Use>();
        for (var gap : Gaps.of(text.text(), edition.annotate(text.text(), text.lang()))) {
            here.putIfAbsent(key(text.lang(), gap.word()), new Use(gap.word(), text, gap));
        }
        here.forEach((key, use) -> uses.computeIfAbsent(key, _ -> new ArrayList<>()).add(use));
    }

    private static String key(Lang lang, String word) {
        return lang.path() + word.toLowerCase(Locale.ROOT);
    }

    private List<Unexplained> words(int most) {
        var all = uses.values().stream()
                .map(this::word)
                .filter(word -> word.authors() > 1 && !isEveryday(word))
                .sorted(Comparator.comparingDouble((Unexplained word) -> -word.score())
                        .thenComparing(Unexplained::word))
                .toList();
        return all.stream().filter(word -> !isPart(word, all)).limit(most).toList();
    }

    private boolean isEveryday(Unexplained word) {
        var small = texts < FEW;
        var noun = word.lang() != Lang.DE || Character.isUpperCase(word.word().charAt(0));
        return !noun || !small && word.authors() * 40 > texts;
    }

    /** Half of a Chinese word that is nearly always said as a whole. */
    private static boolean isPart(Unexplained word, List<Unexplained> all) {
        return Gaps.isHan(word.word())
                && all.stream()
                        .anyMatch(whole -> whole.word().length() > word.word().length()
                                && whole.word().contains(word.word())
                                && whole.authors() * 10 >= word.authors() * 8);
    }

    private Unexplained word(List<Use> said) {
        var authors = said.stream().map(use -> use.text().author()).distinct().count();
        var sides = said.stream().map(use -> use.text().side()).collect(Collectors.toSet());
        var examples = said.stream()
                .limit(EXAMPLES)
                .map(use -> new Unexplained.Example(use.text(), sentence(use)))
                .toList();
        var rarity = Math.log(1 + (double) texts / said.size());
        var score = authors * rarity * rarity;
        var first = said.stream()
                .filter(use -> Character.isUpperCase(use.word().charAt(0)))
                .findFirst()
                .orElse(said.getFirst());
        return new Unexplained(first.word(), first.text().lang(), (int) authors, sides, examples, score);
    }

    private static Marked sentence(Use use) {
        var text = use.text().text();
        var from = Math.max(0, use.gap().start() - AROUND);
        var to = Math.min(text.length(), use.gap().end() + AROUND);
        return new Marked(
                use.text().lang(),
                List.of(
                        new Marked.Piece((from > 0 ? "… " : "") + text.substring(from, use.gap().start()), false),
                        new Marked.Piece(use.gap().word(), true),
                        new Marked.Piece(
                                text.substring(use.gap().end(), to) + (to < text.length() ? " …" : ""), false)));
    }
}
