/**
 * Timetables as edge colourings: slots are colours, meetings are edges. Made for many thousand meetings: everything
 * that is done often costs as much as the people it touches have meetings, never as much as there are meetings.
 */
@NullMarked
package org.kardan.scheduling.colouring;

import org.jspecify.annotations.NullMarked;
