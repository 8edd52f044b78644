/** For which firms a reader acts, and how they choose one. */
@NullMarked
package org.kardan.offers.acting;

import org.jspecify.annotations.NullMarked;
