/**
 * The matching engine: finds concepts of the trade in German, Chinese and English texts, ranks offers against requests
 * and says why.
 *
 * <p>Pure functions over a {@link org.kardan.matching.Vocabulary} and the entries of a whole register. Knows neither
 * Spring nor a database. How it works stands in {@code docs/algorithms/matching.md}.
 */
@NullMarked
package org.kardan.matching;

import org.jspecify.annotations.NullMarked;
