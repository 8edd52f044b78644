package org.kardan.congress;

import java.time.Instant;
import java.util.UUID;
import org.kardan.language.Trilingual;

/** A talk, a reception, a pause: something everybody may attend. */
public record ProgrammeItem(UUID id, Instant starts, Instant ends, String room, Trilingual title, Trilingual about) {}
