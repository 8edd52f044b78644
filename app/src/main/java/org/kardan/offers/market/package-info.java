/** The market place: all open offers and requests that a reader may see, searched and filtered, one page for each. */
@NullMarked
package org.kardan.offers.market;

import org.jspecify.annotations.NullMarked;
