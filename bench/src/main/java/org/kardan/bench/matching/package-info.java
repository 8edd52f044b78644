/** Measures the matching engine: finding concepts, all pairs of a register, one change. */
@NullMarked
package org.kardan.bench.matching;

import org.jspecify.annotations.NullMarked;
