package org.kardan.register.review;

import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** How many entries wait for review. */
record WaitingPanel(Reader reader, long waiting) implements Fragment {}
