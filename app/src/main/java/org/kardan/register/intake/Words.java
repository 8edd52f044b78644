package org.kardan.register.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;

/** The words of lists for what the register keeps as constants, in three languages. */
final class Words {

    private static final Map<String, Visibility> VISIBILITIES = words(Map.of(
            Visibility.OWN_SIDE,
            "eigene seite|nur eigene seite|intern|own side|internal|仅本方|本方|仅己方|内部|own_side",
            Visibility.BOTH_SIDES,
            "beide seiten|beide|netzwerk|allianz|both sides|both|双方|两方|both_sides",
            Visibility.PUBLIC,
            "öffentlich|oeffentlich|public|公开|对外公开"));

    private static final Map<String, SizeClass> SIZES = words(Map.of(
            SizeClass.MICRO,
            "kleinstunternehmen|kleinst|micro|micro enterprise|微型|微型企业|1-9|0-9",
            SizeClass.SMALL,
            "kleines unternehmen|kleinunternehmen|klein|small|small enterprise|小型|小型企业|10-49",
            SizeClass.MEDIUM,
            "mittleres unternehmen|mittel|mittelgroß" + "|medium|medium enterprise|medium-sized|中型|中型企业|50-249",
            SizeClass.LARGE,
            "großunternehmen|grossunternehmen|großes unternehmen|groß" + "|large|large enterprise|大型|大型企业|250+|>250"));

    private static final Map<String, String> TIERS = words(Map.of(
            "EQUIPMENT", "ausrüster|anlagenbauer|maschinenbauer|equipment|equipment supplier|装备供应商|设备供应商",
            "SERVICE", "dienstleister|dienstleistung|service|service provider|服务商",
            "OEM", "oem|hersteller|fahrzeughersteller|整车厂|主机厂|整车",
            "1", "tier 1|tier1|1|一级供应商|一级",
            "2", "tier 2|tier2|2|二级供应商|二级",
            "3", "tier 3|tier3|3|三级供应商|三级"));

    /** In the spelling of the standards. */
    private static final List<String> CERTIFICATES = List.of(
            "IATF 16949",
            "ISO 9001",
            "ISO 14001",
            "ISO 45001",
            "ISO 50001",
            "ISO 27001",
            "ISO 26262",
            "ISO 17025",
            "ISO 3834",
            "TISAX",
            "EMAS",
            "CCC",
            "VDA 6.1",
            "VDA 6.4",
            "EN 9100",
            "AEO");

    private Words() {}

    static Optional<Visibility> visibility(String word) {
        return Optional.ofNullable(VISIBILITIES.get(folded(word)));
    }

    static Optional<SizeClass> size(String word) {
        return Optional.ofNullable(SIZES.get(folded(word)));
    }

    static Optional<String> tier(String word) {
        return Optional.ofNullable(TIERS.get(folded(word)));
    }

    /** Certificates as one cell names them, known ones in their usual spelling. */
    static List<String> certificates(String cell) {
        return Arrays.stream(cell.split("[,;、，；|/\n]+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Words::certificate)
                .distinct()
                .toList();
    }

    private static String certificate(String written) {
        var wanted = letters(written).replaceFirst("^DIN(EN)?(?=ISO)", "").replaceFirst("^ENISO", "ISO");
        return CERTIFICATES.stream()
                .filter(known -> wanted.equals(letters(known)) || wanted.matches(letters(known) + "(19|20)[0-9]{2}"))
                .findFirst()
                .orElse(written);
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('–', '-').replaceAll("\\s+", " ");
    }

    private static <T> Map<String, T> words(Map<T, String> constants) {
        return constants.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue().split("\\|")).map(word -> Map.entry(word, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
