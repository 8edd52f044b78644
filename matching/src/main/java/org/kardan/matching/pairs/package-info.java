/**
 * The best counterparts of every entry of a register at once, and kept up to date when one entry changes.
 *
 * <p>Scores exactly as {@link org.kardan.matching.Matcher}, on flat arrays, without reasons; reasons are made when
 * somebody looks ({@link org.kardan.matching.Matcher#explain}).
 */
@NullMarked
package org.kardan.matching.pairs;

import org.jspecify.annotations.NullMarked;
