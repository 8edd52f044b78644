/** Mails about a congress, in the recipient's language, each exactly once. */
@NullMarked
package org.kardan.congress.letters;

import org.jspecify.annotations.NullMarked;
