package org.kardan.register.networks;

import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * An association of firms of one side.
 *
 * @param code short name that lists and addresses use
 * @param members how many firms belong to it today
 */
public record Network(UUID id, Side side, String code, Trilingual names, String website, long members) {}
