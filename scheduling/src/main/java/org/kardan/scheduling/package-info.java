/** The timetable engine: meetings to slots, tables and interpreters. Knows neither Spring nor a database. */
@NullMarked
package org.kardan.scheduling;

import org.jspecify.annotations.NullMarked;
