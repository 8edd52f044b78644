package org.kardan.demo;

import java.util.EnumMap;
import java.util.List;

/**
 * What real lists have: about one row in a hundred is wrong, so that the import has something to show. The rows are
 * fixed and listed in the README; a test counts them.
 */
final class Dirt {

    List<Firm> spill(List<Firm> firms) {
        return firms.stream().map(firm -> soil(firm, firms)).toList();
    }

    private Firm soil(Firm firm, List<Firm> all) {
        return switch (firm.reference()) {
            case "B-0031" -> with(firm, Column.NAME, "");
            case "B-0077" -> with(firm, Column.VAT, "DE123456789");
            case "B-0120" -> with(firm, Column.STAFF, "ca. 45");
            case "B-0188" -> with(firm, Column.POSTCODE, "4265");
            case "N-0044" -> with(firm, Column.VAT, "DE991300009");
            case "N-0163" -> with(firm, Column.NAME, "");
            case "N-0275" -> with(firm, Column.LEI, "999900ABCDEFGHJKLM11");
            case "N-0390" -> with(firm, Column.EMAIL, "info(at)muster.example");
            case "N-0512" -> twin(firm, find(all, "B-0010"), respelt(all, "B-0010", " ", "-"));
            case "N-0530" -> twin(firm, find(all, "B-0055"), respelt(all, "B-0055", "GmbH", "G.m.b.H."));
            case "N-0548" -> twin(firm, find(all, "B-0142"), respelt(all, "B-0142", "GmbH", "Ges. mbH"));
            case "C-0066" -> with(firm, Column.USCC, "A1110000600037341L");
            case "C-0139" -> with(firm, Column.USCC, "9199310OMA00000000");
            case "C-0201" -> with(firm, Column.NAME, "");
            case "C-0299" -> twin(firm, find(all, "C-0012"), respelt(all, "C-0012", "有限公司", "有限责任公司"));
            default -> firm;
        };
    }

    private static Firm find(List<Firm> all, String reference) {
        return all.stream()
                .filter(firm -> firm.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String respelt(List<Firm> all, String reference, String usual, String other) {
        return find(all, reference).value(Column.NAME).replaceFirst(usual, other);
    }

    private static Firm with(Firm firm, Column column, String value) {
        var values = new EnumMap<Column, String>(firm.values());
        values.put(column, value);
        return new Firm(firm.network(), firm.number(), firm.trade(), firm.needs(), firm.staff(), values);
    }

    /** The same firm once more under another number: spelt differently, without its tax number, with the same mail. */
    private static Firm twin(Firm firm, Firm original, String spelling) {
        var values = new EnumMap<Column, String>(firm.values());
        for (var column : List.of(
                Column.WEBSITE,
                Column.EMAIL,
                Column.PHONE,
                Column.POSTCODE,
                Column.CITY,
                Column.TRADE,
                Column.CAPABILITIES,
                Column.CAPABILITIES_EN,
                Column.OFFERS,
                Column.REQUESTS)) {
            values.put(column, original.value(column));
        }
        values.put(Column.NAME, spelling);
        values.put(Column.VAT, "");
        values.put(Column.USCC, "");
        return new Firm(firm.network(), firm.number(), original.trade(), original.needs(), original.staff(), values);
    }
}
