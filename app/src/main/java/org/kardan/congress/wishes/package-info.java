/** Wishes to meet: asking, answering, limits, the silent veto, what each side sees. */
@NullMarked
package org.kardan.congress.wishes;

import org.jspecify.annotations.NullMarked;
