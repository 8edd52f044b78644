package org.kardan.thesaurus;

import java.util.Locale;

/** The kinds of concepts, each one scheme in SKOS. */
public enum Facet {
    PRODUCT,
    PROCESS,
    MATERIAL,
    APPLICATION,
    SERVICE,
    STANDARD,
    INTENT;

    /** As in file names, addresses and the matching engine. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
