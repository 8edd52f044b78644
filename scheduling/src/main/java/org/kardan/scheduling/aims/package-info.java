/** What a congress may ask of its timetable beyond its wishes: meetings at least, a fair spread, short ways. */
@NullMarked
package org.kardan.scheduling.aims;

import org.jspecify.annotations.NullMarked;
