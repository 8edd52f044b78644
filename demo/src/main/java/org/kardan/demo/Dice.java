package org.kardan.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way every time for the same key, on every machine. */
final class Dice {

    private static final long SEED = 20170925L;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** Neighbouring keys must not resemble each other, hence the mixing. */
    static Dice of(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return new Dice(new Random(hash));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    double bell() {
        return random.nextGaussian();
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> T weighted(List<T> from, ToIntFunction<T> weight) {
        int rest = random.nextInt(from.stream().mapToInt(weight).sum());
        for (T each : from) {
            rest -= weight.applyAsInt(each);
            if (rest < 0) {
                return each;
            }
        }
        throw new IllegalStateException("Weights changed while rolling " + from);
    }

    <T> List<T> some(List<T> from, int count) {
        var shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
