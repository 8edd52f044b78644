/** Writing offers and requests, with a live view of what the platform understands. */
@NullMarked
package org.kardan.offers.editor;

import org.jspecify.annotations.NullMarked;
