package org.kardan.demo;

import java.util.List;

/** A fictional person: someone with a seat in a firm, an interpreter or an official. */
record Person(
        String reference,
        Names names,
        boolean woman,
        String function,
        String firm,
        String seat,
        String email,
        List<String> languages) {

    /** Family and given name in the own script and in Latin letters; the two are equal for Germans. */
    record Names(String family, String given, String familyLatin, String givenLatin, String title) {}

    String spoken(String separator) {
        return String.join(separator, languages);
    }
}
