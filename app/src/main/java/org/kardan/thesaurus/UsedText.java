package org.kardan.thesaurus;

import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * What somebody has written in one language, outside the thesaurus.
 *
 * @param id names it within its source, the same for all languages of one text
 * @param author who wrote it, as readers see the name
 * @param address of the page that shows it, below the language
 * @param shared whether both sides may read it
 */
public record UsedText(
        String id, Trilingual author, Side side, Lang lang, String text, String address, boolean shared) {}
