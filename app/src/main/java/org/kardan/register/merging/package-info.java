/**
 * Merging: two entries become one. What points at the entry that goes follows to the one that stays, whatever module it
 * belongs to, or the merge is refused; a merge can be taken back.
 */
@NullMarked
package org.kardan.register.merging;

import org.jspecify.annotations.NullMarked;
