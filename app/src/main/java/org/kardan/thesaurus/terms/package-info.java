/** Internals of the thesaurus: its public pages and exports. */
@NullMarked
package org.kardan.thesaurus.terms;

import org.jspecify.annotations.NullMarked;
