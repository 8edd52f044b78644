package org.kardan.offers;

import java.util.UUID;
import org.kardan.register.FirmId;

/** Two firms are interested in each other: an introduction begins. */
public record InterestBecameMutual(UUID introduction, FirmId german, FirmId chinese) {}
