/** Internals of identity: a person's own account, consents and data. */
@NullMarked
package org.kardan.identity.account;

import org.jspecify.annotations.NullMarked;
