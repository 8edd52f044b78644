/**
 * Measures how well texts of one language find those of another: reads sets of pairs or of graded judgements, ranks by
 * {@link org.kardan.matching.likeness}, prints measures with intervals. The command {@code match-eval}.
 */
@NullMarked
package org.kardan.matching.evaluation;

import org.jspecify.annotations.NullMarked;
