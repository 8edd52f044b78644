/** The house tests: what keeps the architecture true. Each has a fixture that breaks it. */
@NullMarked
package org.kardan.house;

import org.jspecify.annotations.NullMarked;
