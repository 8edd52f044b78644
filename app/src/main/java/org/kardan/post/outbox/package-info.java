/** The page on which managers and the operator read letters, and send off those that were held. */
@NullMarked
package org.kardan.post.outbox;

import org.jspecify.annotations.NullMarked;
