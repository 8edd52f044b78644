/** Timetables as managers see them: comparing, editing, publishing; and their store. */
@NullMarked
package org.kardan.congress.timetable;

import org.jspecify.annotations.NullMarked;
