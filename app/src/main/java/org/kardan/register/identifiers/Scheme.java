package org.kardan.register.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/** A kind of identifier. */
public enum Scheme {
    /** 统一社会信用代码, GB 32100-2015. */
    USCC(true),
    /** ISO 17442. */
    LEI(true),
    /** Value-added tax number; the check digit is known for German ones. */
    VAT(true),
    /** German Wirtschafts-Identifikationsnummer, since November 2024. */
    W_IDNR(true),
    /** European Unique Identifier, Regulation (EU) 2021/1042. */
    EUID(false),
    /** Entry in a German commercial register; unique only within its court. */
    HANDELSREGISTER(false),
    /** D-U-N-S. */
    DUNS(false);

    private final boolean checkDigit;

    Scheme(boolean checkDigit) {
        this.checkDigit = checkDigit;
    }

    public boolean hasCheckDigit() {
        return checkDigit;
    }

    /** The text in the spelling of this scheme, and what is to be said about it. */
    public Checked check(String text) {
        return switch (this) {
            case USCC -> Uscc.check(compact(text));
            case LEI -> Lei.check(compact(text));
            case VAT -> GermanTax.vat(compact(text).replace(".", ""));
            case W_IDNR -> GermanTax.wIdNr(compact(text));
            case EUID -> RegisterEntry.euid(compactKeepingHyphens(text));
            case HANDELSREGISTER -> RegisterEntry.handelsregister(unified(text));
            case DUNS -> RegisterEntry.duns(compact(text));
        };
    }

    private static String compact(String text) {
        return compactKeepingHyphens(text).replaceAll("[-‐‑–]", "");
    }

    private static String compactKeepingHyphens(String text) {
        return unified(text).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** Full-width forms, as Chinese keyboards write them, become plain ones. */
    private static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
