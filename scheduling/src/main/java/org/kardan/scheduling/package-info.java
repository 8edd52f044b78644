/**
 * The timetable engine: meetings to slots, tables and interpreters. Knows neither Spring nor a database.
 *
 * <p>Describe the congress as a {@link org.kardan.scheduling.Problem}, or read it by {@code documents}, and ask the
 * {@link org.kardan.scheduling.Timetabler} for a {@link org.kardan.scheduling.Plan}. When a published plan meets
 * reality, {@code repair} changes it; {@code explaining} says why, how fair and what more would be worth. The other
 * sub-packages are internal. Every plan has passed the independent rules before it is handed out.
 */
@NullMarked
package org.kardan.scheduling;

import org.jspecify.annotations.NullMarked;
