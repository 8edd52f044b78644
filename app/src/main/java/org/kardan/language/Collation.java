package org.kardan.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Order of words: German by DIN, Chinese by pinyin with Latin words first. */
public final class Collation {

    private static final Map<Lang, Collator> COLLATORS = new ConcurrentHashMap<>();

    private Collation() {}

    public static Comparator<String> of(Lang lang) {
        return collator(lang)::compare;
    }

    /** Bytes in the same order as {@link #of}, for indexes that sort bytes. */
    public static byte[] key(Lang lang, String text) {
        return collator(lang).getCollationKey(text).toByteArray();
    }

    private static Collator collator(Lang lang) {
        return COLLATORS.computeIfAbsent(lang, Collation::make);
    }

    private static Collator make(Lang lang) {
        var collator = (RuleBasedCollator) Collator.getInstance(lang.locale()).cloneAsThawed();
        // ICU puts Han before Latin in Chinese; the JDK and readers of mixed lists expect Latin first.
        if (lang == Lang.ZH) {
            collator.setReorderCodes(com.ibm.icu.lang.UScript.LATIN, com.ibm.icu.lang.UScript.HAN);
        }
        return collator.freeze();
    }
}
