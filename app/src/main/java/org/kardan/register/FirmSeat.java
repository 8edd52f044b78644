package org.kardan.register;

import java.util.UUID;
import org.kardan.language.Trilingual;
import org.kardan.web.Seat;

/** A person's seat in a firm, with what they do there. */
public record FirmSeat(FirmId firm, UUID person, Seat seat, Trilingual function) {}
