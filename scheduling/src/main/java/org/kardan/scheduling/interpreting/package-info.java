/**
 * What interpreters are owed and owe: rules of their presence, their pauses, their delegation and their languages.
 *
 * <p>Rules like those in {@link org.kardan.scheduling.rules}, which knows them all.
 */
@NullMarked
package org.kardan.scheduling.interpreting;

import org.jspecify.annotations.NullMarked;
