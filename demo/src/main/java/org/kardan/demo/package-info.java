/**
 * Writes the lists of the demonstration alliance: fictional firms, people and a congress, always the same from the
 * same phrases. The application does not use this code; it imports the written files like any other list.
 */
@NullMarked
package org.kardan.demo;

import org.jspecify.annotations.NullMarked;
