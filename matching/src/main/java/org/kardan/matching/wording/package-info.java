/**
 * The words of a text that lexicons know: phrases, words in any inflection, parts of German compounds, runs of Chinese
 * characters, and what they mean in another language.
 */
@NullMarked
package org.kardan.matching.wording;

import org.jspecify.annotations.NullMarked;
