/** Versions of the timetable that participants see, and who is told of them. */
@NullMarked
package org.kardan.congress.publication;

import org.jspecify.annotations.NullMarked;
