package org.kardan.register.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/** What the form of a network says. All three names are asked for: both sides and guests read them. */
record NetworkForm(String code, String nameDe, String nameZh, String nameEn, String website) {

    private static final int LONGEST = 200;

    static final NetworkForm EMPTY = new NetworkForm("", "", "", "", "");

    NetworkForm {
        code = code.strip();
        nameDe = nameDe.strip();
        nameZh = nameZh.strip();
        nameEn = nameEn.strip();
        website = website.strip();
    }

    static NetworkForm sent(Map<String, String> form) {
        return new NetworkForm(
                form.getOrDefault("code", ""),
                form.getOrDefault("nameDe", ""),
                form.getOrDefault("nameZh", ""),
                form.getOrDefault("nameEn", ""),
                form.getOrDefault("website", ""));
    }

    static NetworkForm of(Network network) {
        var names = network.names();
        return new NetworkForm(network.code(), names.de(), names.zh(), names.en(), network.website());
    }

    /** Names of the fields that cannot stay so. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (!code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,39}")) {
            wrong.add("code");
        }
        addIf(wrong, "nameDe", isMissing(nameDe));
        addIf(wrong, "nameZh", isMissing(nameZh));
        addIf(wrong, "nameEn", isMissing(nameEn));
        addIf(wrong, "website", !website.isEmpty() && !website.matches("https?://\\S{3,190}"));
        return wrong;
    }

    private static boolean isMissing(String name) {
        return name.isEmpty() || name.length() > LONGEST;
    }

    private static void addIf(List<String> wrong, String field, boolean isWrong) {
        if (isWrong) {
            wrong.add(field);
        }
    }

    Network network(UUID id, Side side) {
        return new Network(id, side, code, new Trilingual(nameDe, nameZh, nameEn), website, 0);
    }
}
