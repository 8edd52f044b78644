/**
 * Identity: people, accounts, alliance-wide roles, rights, consent by purpose and side, links in mails.
 *
 * <p>{@link org.kardan.identity.Rights} and {@link org.kardan.identity.Access} are the one place that decides who
 * may do
 * what. Contact data of a person reaches the other side only through {@link org.kardan.identity.Contacts}.
 */
@ApplicationModule(allowedDependencies = {"database", "journal", "language", "post", "web"})
@NullMarked
package org.kardan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
