/**
 * What every congress timetable must keep: short, slow, obviously right, and written without the search.
 *
 * <p>One rule is one class: the sentence, the formula, the filters in that order. {@link Rulebook} knows them all.
 */
@NullMarked
package org.kardan.scheduling.rules;

import org.jspecify.annotations.NullMarked;
