package org.kardan.register;

import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * A district of North Rhine-Westphalia, another German Land, or a provincial unit of China.
 *
 * @param code NUTS in Germany, ISO 3166-2 in China
 * @param key AGS in Germany, GB/T 2260 in China
 * @param row place on the schematic map of China, -1 if none
 */
public record Region(Side side, String code, String key, Trilingual names, int row, int column) {

    public boolean isDistrict() {
        return side == Side.DE && code.length() == 5;
    }
}
