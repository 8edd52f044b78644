package org.kardan.matching.likeness;

import java.util.List;
import org.kardan.matching.Tongue;

/** One way to say how alike two texts are. */
interface Signal {

    double[][] scores(List<String> queries, Tongue asked, List<String> documents, Tongue shown);
}
