package org.kardan.scheduling.explaining;

/**
 * What one more resource is worth beside the best plan known without it.
 *
 * @param atLeast found by going on from that plan
 * @param atMost by the bound of the congress with the resource
 */
public record Worth(Resource resource, Gain atLeast, Gain atMost) {

    /**
     * More must wishes, and more value.
     *
     * @param value as {@code atMost} of plans with as many musts; negative where more musts cost value
     */
    public record Gain(int musts, long value) {}

    /** Whether the resource certainly helps nothing. */
    public boolean nothing() {
        return atMost.musts() == 0 && atMost.value() == 0;
    }
}
