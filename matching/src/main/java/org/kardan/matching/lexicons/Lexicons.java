package org.kardan.matching.lexicons;

import java.util.ArrayList;
import java.util.List;
import org.kardan.matching.Tongue;
import org.kardan.matching.text.Folded;

/** All word lists together. Looks words up in folded spelling and says which list translates them. */
public final class Lexicons {

    public static final Lexicons NONE = new Lexicons(List.of());

    private final List<ListFile> lists;

    public Lexicons(List<ListFile> lists) {
        this.lists = List.copyOf(lists);
    }

    /** A translation and the list it comes from. */
    public record Rendering(String word, double weight, String list) {}

    public List<ListFile> lists() {
        return lists;
    }

    public boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The spelling in which words are looked up. */
    public static String form(String raw) {
        return Reading.form(Folded.form(raw));
    }

    public boolean knows(String word, Tongue tongue) {
        for (var list : lists) {
            if (list.from() == tongue && list.words().knows(word)
                    || list.to() == tongue && list.words().knowsTranslation(word)) {
                return true;
            }
        }
        return false;
    }

    public List<Rendering> render(String word, Tongue from, Tongue to) {
        var found = new ArrayList<Rendering>();
        for (var list : lists) {
            if (list.from() == from && list.to() == to) {
                list.words().translations(word).forEach(one -> found.add(rendering(one, list)));
            } else if (list.from() == to && list.to() == from) {
                list.words().backwards(word).forEach(one -> found.add(rendering(one, list)));
            }
        }
        return found;
    }

    private static Rendering rendering(WordList.Translation translation, ListFile list) {
        return new Rendering(translation.word(), translation.weight(), list.name());
    }
}
