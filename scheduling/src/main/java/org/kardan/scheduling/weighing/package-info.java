/** How much of each goal a timetable reaches, counted plainly and without the search: one class per goal. */
@NullMarked
package org.kardan.scheduling.weighing;

import org.jspecify.annotations.NullMarked;
