package org.kardan.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Finds all known character sequences that begin at one place. */
final class Trie<V> {

    private final Map<Character, Trie<V>> next = new HashMap<>(2);
    private final List<V> values = new ArrayList<>(1);

    void put(String form, V value) {
        var node = this;
        for (var i = 0; i < form.length(); i++) {
            node = node.next.computeIfAbsent(form.charAt(i), _ -> new Trie<>());
        }
        node.values.add(value);
    }

    /** Tells every value whose form begins at {@code from}, with the place where the form ends. */
    void from(String text, int from, ObjIntConsumer<V> found) {
        var node = this;
        for (var at = from; at < text.length(); at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                return;
            }
            for (var value : node.values) {
                found.accept(value, at + 1);
            }
        }
    }
}
