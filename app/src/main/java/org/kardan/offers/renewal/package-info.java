/** Offers and requests end unless somebody renews them: firms are told in time and renew with one click. */
@NullMarked
package org.kardan.offers.renewal;

import org.jspecify.annotations.NullMarked;
