package org.kardan.register.identifiers;

import java.util.regex.Pattern;

/**
 * The Unified Social Credit Code (GB 32100-2015): authority, class, area, organisation code, check character.
 *
 * <p>Check = (31 − Σ value·3^(i−1) mod 31) mod 31. Characters 9–17 are an organisation code with a check of its
 * own (GB 11714): c = 11 − (Σ mod 11), 10 → X, 11 → 0.
 */
final class Uscc {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String INNER_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private Uscc() {}

    static Checked check(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return new Checked(Scheme.USCC, code, Finding.SHAPE, offerFor(code));
        }
        if (checkValue(code) != ALPHABET.indexOf(code.charAt(17))) {
            return Checked.of(Scheme.USCC, code, Finding.CHECK_DIGIT);
        }
        return Checked.of(Scheme.USCC, code, innerPasses(code.substring(8, 17)) ? Finding.OK : Finding.INNER_CODE);
    }

    private static int checkValue(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31;
    }

    private static boolean innerPasses(String inner) {
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            sum += INNER_ALPHABET.indexOf(inner.charAt(i)) * INNER_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        var expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return inner.charAt(8) == expected;
    }

    /** The letters that the code does not know, read as the digits they resemble, if that makes a good code. */
    private static String offerFor(String code) {
        var digits = code.replace('O', '0').replace('I', '1').replace('S', '5').replace('Z', '2');
        return !digits.equals(code) && check(digits).finding() != Finding.SHAPE ? digits : "";
    }
}
