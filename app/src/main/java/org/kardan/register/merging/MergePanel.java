package org.kardan.register.merging;

import java.util.List;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** What was merged into a firm, each with the way back. */
record MergePanel(Reader reader, List<Merge> merges) implements Fragment {}
