/**
 * Likeness of texts across languages: shared concepts, nearness to the descriptions of concepts, and words that
 * lexicons translate.
 */
@NullMarked
package org.kardan.matching.likeness;

import org.jspecify.annotations.NullMarked;
