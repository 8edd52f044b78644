/** The interpreters of a congress: languages, hours, pauses. */
@NullMarked
package org.kardan.congress.interpreters;

import org.jspecify.annotations.NullMarked;
