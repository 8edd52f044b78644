package org.kardan.register.identifiers;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Legal Entity Identifier (ISO 17442): letters count 10 to 35, the number is 1 modulo 97 (ISO 7064). */
final class Lei {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Lei() {}

    static Checked check(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return Checked.of(Scheme.LEI, code, Finding.SHAPE);
        }
        var isGood = number(code).mod(MODULUS).equals(BigInteger.ONE);
        return Checked.of(Scheme.LEI, code, isGood ? Finding.OK : Finding.CHECK_DIGIT);
    }

    private static BigInteger number(String code) {
        return new BigInteger(code.chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining()));
    }
}
