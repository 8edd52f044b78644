/**
 * The timetable engine: meetings to slots, tables and interpreters. Knows neither Spring nor a database.
 *
 * <p>Describe the congress as a {@link org.kardan.scheduling.Problem}, or read it by {@code documents}, and ask the
 * {@link org.kardan.scheduling.Timetabler} for a {@link org.kardan.scheduling.Plan}. A published plan that meets
 * reality is changed by {@code repair} and put into reasons, figures and worth by {@code explaining}; every other
 * sub-package is internal. Every plan has passed the independent rules before it is handed out.
 */
@NullMarked
package org.kardan.scheduling;

import org.jspecify.annotations.NullMarked;
