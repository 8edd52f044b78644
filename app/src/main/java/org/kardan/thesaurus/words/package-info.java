/** Internals of the thesaurus: words that firms use and that no concept explains. */
@NullMarked
package org.kardan.thesaurus.words;

import org.jspecify.annotations.NullMarked;
