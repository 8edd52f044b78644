package org.kardan.scheduling.colouring;

import java.util.SplittableRandom;

/** Days as bits, one for each slot. */
final class Bits {

    private Bits() {}

    /** Runs of idle slots between busy ones. */
    static int breaks(long day) {
        return Math.max(0, Long.bitCount(day & ~(day << 1)) - 1);
    }

    /** Idle slots between busy ones. */
    static int holes(long day) {
        return day == 0
                ? 0
                : Long.SIZE - Long.numberOfLeadingZeros(day) - Long.numberOfTrailingZeros(day) - Long.bitCount(day);
    }

    /** First and last slots of the runs of busy slots. */
    static long rims(long day) {
        return day & (~(day << 1) | ~(day >>> 1));
    }

    /** Idle slots beside busy ones. */
    static long beside(long day) {
        return ~day & (day << 1 | day >>> 1);
    }

    static int pick(long bits, SplittableRandom random) {
        long rest = bits;
        for (int skip = random.nextInt(Long.bitCount(bits)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
