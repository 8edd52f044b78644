/** Internals of identity: managers and operators look after people and read the journal. */
@NullMarked
package org.kardan.identity.people;

import org.jspecify.annotations.NullMarked;
