package org.kardan.matching.wording;

/**
 * A phrase, word or part of a word that is looked up as one.
 *
 * @param form as lexicons know it
 * @param weight more for phrases, less for parts and for words that no lexicon knows
 * @param known some lexicon has it
 */
public record Unit(String form, double weight, boolean known) {}
