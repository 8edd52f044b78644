package org.kardan.thesaurus.words;

/** A word of a text that no concept touches, from character {@code start} to before {@code end}. */
record Gap(String word, int start, int end) {}
