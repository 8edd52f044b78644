package org.kardan.demo;

import java.math.BigInteger;

/** Appends the check digits of VAT, USCC and LEI numbers. */
final class CheckDigits {

    private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORG_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CheckDigits() {}

    /** ISO 7064 MOD 11,10 over eight digits. */
    static String vat(String eight) {
        int p = 10;
        for (char digit : eight.toCharArray()) {
            int s = (digit - '0' + p) % 10;
            p = 2 * (s == 0 ? 10 : s) % 11;
        }
        return "DE" + eight + (11 - p) % 10;
    }

    /** GB 32100 over sixteen characters: the inner check of GB 11714 first, then the outer one. */
    static String uscc(String sixteen) {
        var seventeen = sixteen + organisation(sixteen.substring(8));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += USCC.indexOf(seventeen.charAt(i)) * USCC_WEIGHTS[i];
        }
        return seventeen + USCC.charAt((31 - sum % 31) % 31);
    }

    private static char organisation(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(eight.charAt(i), 36) * ORG_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** ISO 7064 MOD 97-10 over eighteen characters. */
    static String lei(String eighteen) {
        var digits = new StringBuilder();
        (eighteen + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%s%02d".formatted(eighteen, check);
    }
}
