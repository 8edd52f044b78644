package org.kardan.register.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kardan.language.Trilingual;

/** Names folded so that spellings of one firm meet: no case, accents, punctuation or legal form. */
public final class NameKeys {

    private static final Pattern LATIN_FORMS = Pattern.compile(
            "\\b(gmbh|ag|kg|ohg|gbr|ug|se|mbh|kgaa|e ?k|e ?v|eg|haftungsbeschraenkt|und|and|co|company|corp|corporation"
                    + "|inc|ltd|limited|llc|plc)\\b");
    private static final Pattern CHINESE_FORMS = Pattern.compile("(股份|集团|有限|责任|控股)|公司$|[（(][^）)]*[）)]");

    private NameKeys() {}

    /** The keys of a firm's names; those too short to tell firms apart are left out. */
    public static List<String> of(Trilingual names) {
        return Stream.of(names.de(), names.zh(), names.en())
                .map(NameKeys::of)
                .filter(key -> key.length() >= 3)
                .distinct()
                .sorted()
                .toList();
    }

    /** The key of one name. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var chinese = CHINESE_FORMS.matcher(plain).replaceAll("").replace("公司", "");
        var letters = Normalizer.normalize(chinese, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = letters.replaceAll("[^\\p{L}\\p{N}]+", " ");
        return LATIN_FORMS.matcher(words).replaceAll(" ").replaceAll("\\s+", "");
    }
}
