/** Which concepts a text speaks of, found by the engine and corrected by people. */
@NullMarked
package org.kardan.offers.understanding;

import org.jspecify.annotations.NullMarked;
