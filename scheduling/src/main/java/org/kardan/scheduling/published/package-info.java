/**
 * The business-to-business meeting scheduling problem as published (Bofill and others, JAIR 74, 2022): every meeting
 * takes place, the breaks are as few as possible. Reads MiniZinc data files and proves optima.
 */
@NullMarked
package org.kardan.scheduling.published;

import org.jspecify.annotations.NullMarked;
