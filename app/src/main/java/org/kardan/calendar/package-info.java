/**
 * Calendar: holidays and working days of North Rhine-Westphalia and of the People's Republic of China, and iCalendar
 * files.
 *
 * <p>German holidays are computed from the law, Chinese ones are announced each year and come from a dated file.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kardan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
