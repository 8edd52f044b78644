/**
 * How a congress timetable is found: flat arrays, annealing, relaxations and, where it is small, an exact model.
 *
 * <p>Nothing here is trusted: {@link org.kardan.scheduling.planning.Planning} hands out only what the rules accept.
 */
@NullMarked
package org.kardan.scheduling.planning;

import org.jspecify.annotations.NullMarked;
