/**
 * What every solution of the published problem must keep: short, slow, obviously right, and written without the search.
 */
@NullMarked
package org.kardan.scheduling.judging;

import org.jspecify.annotations.NullMarked;
