/**
 * Proofs for the published problem: an exact model with implied constraints, the ways it is attacked, and why an
 * instance has no schedule. What is tried beside them and who decides is up to {@code published}.
 */
@NullMarked
package org.kardan.scheduling.proving;

import org.jspecify.annotations.NullMarked;
