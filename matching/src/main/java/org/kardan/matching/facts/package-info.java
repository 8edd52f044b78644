/**
 * Numbers with units in texts of three languages, brought to one unit: press force, pieces a year, tolerance, size,
 * weight, voltage, temperature, hardness. Compared between a request and an offer, with the words each side used.
 */
@NullMarked
package org.kardan.matching.facts;

import org.jspecify.annotations.NullMarked;
