/** Internals of identity: signing in with password or passkey, invitations and resets by link, sessions. */
@NullMarked
package org.kardan.identity.signin;

import org.jspecify.annotations.NullMarked;
