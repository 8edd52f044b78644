/**
 * A congress problem and its plan as JSON, version 1 of the format in {@code docs/schema/timetable-v1.json}.
 *
 * <p>Strict: whatever is unknown, doubled or out of range is refused with its path in the file, and never guessed.
 */
@NullMarked
package org.kardan.scheduling.documents;

import org.jspecify.annotations.NullMarked;
