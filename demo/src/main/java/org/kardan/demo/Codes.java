package org.kardan.demo;

/**
 * Identifiers with right check digits that cannot be anybody's: VAT numbers begin with DE99, the area of a USCC is 99,
 * the issuer of an LEI is 9999, register numbers have six digits beginning with 99, phones are not in use.
 */
record Codes(Network network, int number, String code) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUWXY0123456789";

    String vat() {
        return CheckDigits.vat("99%d%05d".formatted(network.ordinal() + 1, (number * 7919 + 12345) % 100_000));
    }

    String uscc() {
        return CheckDigits.uscc("9199%s00MA%s".formatted(code, letters("uscc", 6)));
    }

    String lei() {
        return CheckDigits.lei("999900" + letters("lei", 12));
    }

    String court() {
        return "Amtsgericht Musterstadt HRB 99%d%03d".formatted(network.ordinal() + 1, number);
    }

    /** The Federal Network Agency keeps 0221 4710 xxx free for invented people. */
    String germanPhone() {
        return "+49 221 4710-%03d".formatted((number + (network == Network.NRW ? 250 : 0)) % 1000);
    }

    /** Chinese subscriber numbers never begin with a zero. */
    String chinesePhone(String dialling) {
        return "+86 %s 0000%04d".formatted(dialling.substring(1), number);
    }

    private String letters(String kind, int count) {
        var dice = Dice.of(kind + network + number);
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return letters.toString();
    }
}
