/**
 * The search both problems share: flat arrays, chains of swaps, annealing. Knows numbers only; the callers translate.
 */
@NullMarked
package org.kardan.scheduling.search;

import org.jspecify.annotations.NullMarked;
