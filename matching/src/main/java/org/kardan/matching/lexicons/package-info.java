/**
 * Word lists that an operator adds as files: reading them with limits, keeping them in little memory, looking words up.
 *
 * <p>The product ships none. A list is trusted for nothing: every line may be wrong, every file hostile.
 */
@NullMarked
package org.kardan.matching.lexicons;

import org.jspecify.annotations.NullMarked;
