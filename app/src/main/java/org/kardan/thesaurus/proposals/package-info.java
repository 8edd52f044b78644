/** Internals of the thesaurus: proposals to change it, their check and preview, and the approval of both sides. */
@NullMarked
package org.kardan.thesaurus.proposals;

import org.jspecify.annotations.NullMarked;
