/** Measures the running application from outside. Figures go to {@code docs/benchmarks}; tests never time. */
@NullMarked
package org.kardan.bench;

import org.jspecify.annotations.NullMarked;
