/**
 * Repair: a published plan meets reality. Somebody cancels, comes late or falls ill, a table is lost, a wish is added;
 * what is past or running never moves, and as little as possible of the rest does.
 *
 * <p>Describe what happened as a {@link org.kardan.scheduling.repair.Situation}, ask the
 * {@link org.kardan.scheduling.repair.Repairer}, tell the people named in the
 * {@link org.kardan.scheduling.repair.Difference}s.
 */
@NullMarked
package org.kardan.scheduling.repair;

import org.jspecify.annotations.NullMarked;
