/** The demonstration congress, read from a file and set to a stage. */
@NamedInterface("demonstration")
@NullMarked
package org.kardan.congress.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
