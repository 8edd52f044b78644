package org.kardan.thesaurus;

/**
 * There is a new edition of the thesaurus. Texts that now speak of other concepts are announced by their own modules
 * as soon as they have been read again.
 */
public record ThesaurusChanged(long number) {}
