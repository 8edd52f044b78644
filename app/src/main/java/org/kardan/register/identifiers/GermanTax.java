package org.kardan.register.identifiers;

import java.util.regex.Pattern;

/**
 * German tax numbers of firms: USt-IdNr. and W-IdNr., both checked by ISO 7064 MOD 11,10 over nine digits.
 *
 * <p>Numbers of other countries are looked at for their shape only.
 */
final class GermanTax {

    private static final Pattern VAT = Pattern.compile("DE[1-9][0-9]{8}");
    private static final Pattern VAT_ELSEWHERE = Pattern.compile("(?!DE)[A-Z]{2}[0-9A-Z+*]{2,13}");
    private static final Pattern W_IDNR = Pattern.compile("DE[1-9][0-9]{13}");

    private GermanTax() {}

    static Checked vat(String code) {
        if (VAT_ELSEWHERE.matcher(code).matches()) {
            return Checked.of(Scheme.VAT, code, Finding.OK);
        }
        return Checked.of(Scheme.VAT, code, VAT.matcher(code).matches() ? checkDigit(code) : Finding.SHAPE);
    }

    static Checked wIdNr(String code) {
        if (!W_IDNR.matcher(code).matches()) {
            return Checked.of(Scheme.W_IDNR, code, Finding.SHAPE);
        }
        var written = code.substring(0, 11) + "-" + code.substring(11);
        return Checked.of(Scheme.W_IDNR, written, checkDigit(code));
    }

    private static Finding checkDigit(String code) {
        var product = 10;
        for (var i = 2; i < 10; i++) {
            var sum = (Character.digit(code.charAt(i), 10) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        var check = (11 - product) % 10;
        return check == Character.digit(code.charAt(10), 10) ? Finding.OK : Finding.CHECK_DIGIT;
    }
}
