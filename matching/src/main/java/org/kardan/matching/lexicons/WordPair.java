package org.kardan.matching.lexicons;

/** A word and its translation, each in folded spelling. */
record WordPair(String from, String to, float weight) {}
