package org.kardan.web;

import java.util.Map;
import java.util.UUID;

/** Knows the seats of a person in firms; implemented by {@code register}. */
public interface SeatSource {

    Map<UUID, Seat> seatsOf(UUID person);
}
