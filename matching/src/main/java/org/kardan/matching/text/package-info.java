/**
 * Finding forms in texts: folding of scripts and spellings, German compounds, English words, Chinese without segmenter.
 *
 * <p>Internal to the engine; the way in is {@link org.kardan.matching.Annotator}.
 */
@NullMarked
package org.kardan.matching.text;

import org.jspecify.annotations.NullMarked;
