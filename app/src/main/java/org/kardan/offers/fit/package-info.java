/** Which firms of both sides fit each other: the market in memory, kept fresh in the background, and its page. */
@NullMarked
package org.kardan.offers.fit;

import org.jspecify.annotations.NullMarked;
