/**
 * Deals the tables out once slots are known: short ways, places that can be reached in time. Knows numbers only.
 */
@NullMarked
package org.kardan.scheduling.seating;

import org.jspecify.annotations.NullMarked;
