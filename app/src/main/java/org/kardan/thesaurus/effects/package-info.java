/** Internals of the thesaurus: what a change does to texts, beforehand as a preview, afterwards as a job. */
@NullMarked
package org.kardan.thesaurus.effects;

import org.jspecify.annotations.NullMarked;
