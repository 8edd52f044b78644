package org.kardan.offers.matches;

import java.util.List;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** On the page of a firm of the other side: why it fits the reader's firms. */
record FitPanel(Reader reader, List<MatchCard> cards) implements Fragment {}
