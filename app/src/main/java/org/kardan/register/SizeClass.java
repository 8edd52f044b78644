package org.kardan.register;

/** Size by people employed, as in the EU recommendation 2003/361/EC. */
public enum SizeClass {
    UNKNOWN(0),
    MICRO(1),
    SMALL(10),
    MEDIUM(50),
    LARGE(250);

    private final int from;

    SizeClass(int from) {
        this.from = from;
    }

    /** The smallest number of people in this class. */
    public int from() {
        return from;
    }

    /** The class of a number of people; nobody at all means that nobody knows. */
    public static SizeClass of(int people) {
        var found = UNKNOWN;
        for (var size : values()) {
            if (people >= size.from) {
                found = size;
            }
        }
        return found;
    }
}
