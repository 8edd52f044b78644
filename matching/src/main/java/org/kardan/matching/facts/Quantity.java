package org.kardan.matching.facts;

/** What a number measures, with the unit in which numbers are compared, and what a bigger offer means. */
public enum Quantity {
    /** Force of a press or clamping force, kN. */
    FORCE("kN", Sense.AT_LEAST),
    /** Pieces a year. */
    VOLUME("1/a", Sense.AT_LEAST),
    /** Pieces of one lot or order. */
    BATCH("1", Sense.AT_LEAST),
    /** Deviation allowed or reached, µm. */
    TOLERANCE("µm", Sense.AT_MOST),
    /** Diameter, mm. */
    DIAMETER("mm", Sense.AT_LEAST),
    /** Length, width or thickness, mm. */
    LENGTH("mm", Sense.AT_LEAST),
    /** Weight of a part, kg. */
    WEIGHT("kg", Sense.AT_LEAST),
    /** Voltage, V. */
    VOLTAGE("V", Sense.AT_LEAST),
    /** Temperature, °C. */
    TEMPERATURE("°C", Sense.AT_LEAST),
    /** Hardness, HRC. */
    HARDNESS("HRC", Sense.AT_LEAST);

    private final String unit;
    private final Sense sense;

    Quantity(String unit, Sense sense) {
        this.unit = unit;
        this.sense = sense;
    }

    /** Whether an offer must reach a number or stay below it. */
    enum Sense {
        AT_LEAST,
        AT_MOST
    }

    public String unit() {
        return unit;
    }

    boolean isMet(double asked, double offered) {
        return sense == Sense.AT_LEAST ? offered >= asked : offered <= asked;
    }

    /** The number of a range that decides whether it suffices. */
    double deciding(double low, double high) {
        return sense == Sense.AT_LEAST ? high : low;
    }
}
