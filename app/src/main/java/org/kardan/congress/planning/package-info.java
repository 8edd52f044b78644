/** From wishes to meetings: the engine's problem, runs in the background, changes by hand, all of them checked. */
@NullMarked
package org.kardan.congress.planning;

import org.jspecify.annotations.NullMarked;
