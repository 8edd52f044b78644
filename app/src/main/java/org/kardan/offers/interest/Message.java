package org.kardan.offers.interest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;

/** Words passed from one firm of an introduction to the other, without an address. */
record Message(UUID id, UUID introduction, FirmId from, Optional<UUID> author, Lang lang, String body, Instant at) {}
