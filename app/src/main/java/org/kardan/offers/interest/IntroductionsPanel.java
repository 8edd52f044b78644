package org.kardan.offers.interest;

import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * On the desk: introductions that concern the reader.
 *
 * @param open how many of them nobody of the reader's side accompanies yet
 */
record IntroductionsPanel(Reader reader, int all, int open) implements Fragment {}
