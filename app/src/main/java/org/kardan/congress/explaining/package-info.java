/** What a timetable says about itself: how fairly its meetings are spread, and what more would bring. */
@NullMarked
package org.kardan.congress.explaining;

import org.jspecify.annotations.NullMarked;
