/**
 * The timetable engine: meetings to slots, tables and interpreters. Knows neither Spring nor a database.
 *
 * <p>Describe the congress as a {@link org.kardan.scheduling.Problem} and ask the
 * {@link org.kardan.scheduling.Timetabler} for a {@link org.kardan.scheduling.Plan}. Everything in the sub-packages is
 * internal. Every plan has passed the independent rules before it is handed out.
 */
@NullMarked
package org.kardan.scheduling;

import org.jspecify.annotations.NullMarked;
