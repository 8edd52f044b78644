/**
 * Offers: what firms offer and seek, which firms of both sides fit each other and why, interest, mutual interest,
 * introduction.
 *
 * <p>{@link org.kardan.offers.Offers} keeps offers and requests, {@link org.kardan.offers.Matches} answers who fits
 * whom. Interest stays private until it is mutual; a refusal stays private for good.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "identity",
            "journal",
            "language",
            "matching",
            "post",
            "register",
            "search",
            "thesaurus",
            "web"
        })
@NullMarked
package org.kardan.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
