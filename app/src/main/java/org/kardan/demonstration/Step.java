package org.kardan.demonstration;

/** One step of the demonstration; the order of the constants is the order of loading. */
enum Step {
    PEOPLE,
    FIRMS,
    SEATS,
    CONGRESS
}
