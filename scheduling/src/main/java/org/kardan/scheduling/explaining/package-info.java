/**
 * What a plan says about itself: why each wish without a meeting has none, what one more table, slot or interpreter is
 * worth, and how fairly the meetings are spread. Structured, for the application to put into words.
 */
@NullMarked
package org.kardan.scheduling.explaining;

import org.jspecify.annotations.NullMarked;
