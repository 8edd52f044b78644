/** The demonstration congress, read from a file and set to a stage. */
@NullMarked
package org.kardan.congress.demonstration;

import org.jspecify.annotations.NullMarked;
