package org.kardan.matching.lexicons;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Many words in little memory: sorted, as UTF-8 in one array, numbered by their place. */
final class Terms {

    private final byte[] letters;
    private final int[] starts;

    private Terms(byte[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
    }

    static Terms of(Collection<String> words) {
        var encoded = words.stream()
                .distinct()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        var starts = new int[encoded.length + 1];
        for (var i = 0; i < encoded.length; i++) {
            starts[i + 1] = starts[i] + encoded[i].length;
        }
        var letters = new byte[starts[encoded.length]];
        for (var i = 0; i < encoded.length; i++) {
            System.arraycopy(encoded[i], 0, letters, starts[i], encoded[i].length);
        }
        return new Terms(letters, starts);
    }

    int size() {
        return starts.length - 1;
    }

    String get(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** The number of a word, below 0 if it is unknown. */
    int find(String word) {
        var sought = word.getBytes(StandardCharsets.UTF_8);
        var low = 0;
        var high = size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], sought, 0, sought.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
