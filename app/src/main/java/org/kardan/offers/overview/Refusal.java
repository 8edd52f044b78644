package org.kardan.offers.overview;

import java.time.Instant;
import org.kardan.offers.interest.Objection;
import org.kardan.register.FirmId;

/** A firm did not want another. Its own side alone may read who and whom. */
record Refusal(FirmId firm, FirmId other, Objection objection, Instant at) {}
