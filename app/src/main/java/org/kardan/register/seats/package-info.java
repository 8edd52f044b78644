/** Seats: who keeps the entry of a firm and acts for it, given and taken in the browser. */
@NullMarked
package org.kardan.register.seats;

import org.jspecify.annotations.NullMarked;
