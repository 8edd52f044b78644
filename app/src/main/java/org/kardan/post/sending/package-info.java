/** Brings letters from the outbox to the mail server. */
@NullMarked
package org.kardan.post.sending;

import org.jspecify.annotations.NullMarked;
