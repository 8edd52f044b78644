package org.kardan.scheduling.aims;

/**
 * How much a fair spread of the value counts beside the value itself.
 *
 * <p>Let A(u) be the value of all wishes of u, F(u) that of the fulfilled ones. Each u, a participant, a side or a
 * class, adds λ · Σ over k = 1, 2, 3 of min(F(u), ⌈k · A(u) / 4⌉): what is fulfilled within the first quarter counts
 * three times more, within the second twice, within the third once. Whoever has the smaller share of what was asked for
 * thus goes first. It is concave in F, whole, and bounded by 3 · λ · A(u).
 *
 * @param individuals λ of every participant, 0 for none
 * @param sides λ of every side
 * @param classes λ of every class of participants, such as that of small firms
 */
public record FairSpread(int individuals, int sides, int classes) {

    public static final FairSpread NONE = new FairSpread(0, 0, 0);

    /** The parts into which what somebody asks for is divided. */
    public static final int PARTS = 4;

    /** Where the value of what is fulfilled begins to count less: ⌈k · asked / 4⌉. */
    public static long[] steps(long asked) {
        var steps = new long[PARTS - 1];
        for (int part = 1; part < PARTS; part++) {
            steps[part - 1] = Math.ceilDiv(part * asked, PARTS);
        }
        return steps;
    }
}
