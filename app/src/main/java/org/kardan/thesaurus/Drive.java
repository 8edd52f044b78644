package org.kardan.thesaurus;

/** What becomes of a thing when the combustion engine goes. */
public enum Drive {
    /** Exists only because of combustion. */
    ICE,
    /** Needed with combustion and hybrid. */
    HYB,
    /** Stays, but changes. */
    MOD,
    /** Does not depend on the drive. */
    NEU,
    /** Electrified drive. */
    ELE,
    /** Automation. */
    AUT,
    /** Connectivity, software. */
    CON,
    /** Fuel cell, hydrogen. */
    FCH,
    /** A material or process: depends on the parts made with it. */
    ENA
}
