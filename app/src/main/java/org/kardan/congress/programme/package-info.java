/** The public page of a congress, and how managers set it up: days, slots, tables, exhibitors, programme. */
@NullMarked
package org.kardan.congress.programme;

import org.jspecify.annotations.NullMarked;
