package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.language.Lang;
import org.kardan.language.Texts;

/** Every text in three languages, none missing, none left over, none in a template itself. */
class LanguagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\bt\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])\"\\s*\\)");

    private final Texts texts = Texts.load();

    @Test
    void everyKeyIsThereInThreeLanguages() {
        assertThat(texts.keys(Lang.DE)).hasSizeGreaterThan(100);
        assertThat(missing(texts.keys(Lang.DE), texts.keys(Lang.ZH))).isEmpty();
        assertThat(missing(texts.keys(Lang.DE), texts.keys(Lang.EN))).isEmpty();
    }

    @Test
    void everyPatternIsWellFormedAndTakesTheSameArguments() {
        assertThat(texts.keys(Lang.DE).stream()
                        .filter(key -> Stream.of(Lang.ZH, Lang.EN)
                                .anyMatch(lang -> !arguments(Lang.DE, key).equals(arguments(lang, key)))))
                .isEmpty();
    }

    @Test
    void noChineseTextIsGermanOrEnglishLeftOver() {
        assertThat(texts.keys(Lang.ZH).stream()
                        .filter(key -> texts.raw(Lang.DE, key).length() > 12)
                        .filter(key -> hasWords(texts.raw(Lang.DE, key)))
                        .filter(key -> texts.raw(Lang.ZH, key).codePoints().noneMatch(Character::isIdeographic)))
                .isEmpty();
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() {
        var literals = literals(sources(), LITERAL);
        assertThat(unused(texts.keys(Lang.DE), literals)).isEmpty();
        assertThat(missing(literals(sources(), ASKED), texts.keys(Lang.DE))).isEmpty();
    }

    @Test
    void noTemplateSpeaksForItself() {
        assertThat(Sources.templates().stream()
                        .flatMap(file -> TemplateTexts.in(Sources.read(file)).stream()
                                .map(text -> file.getFileName() + ": " + text)))
                .isEmpty();
    }

    @Test
    void literalTextInATemplateBreaksIt() {
        assertThat(TemplateTexts.in("""
                @import org.kardan.web.Page
                @param Page page
                @if(page.status() > 1)
                    <p class="lead" title="Oh">Hello ${page.name("World {}")}</p>
                @endif
                """)).containsExactly("Oh", "Hello");
    }

    @Test
    void aMissingAndAnUnusedKeyBreakIt() {
        assertThat(missing(Set.of("web.a", "web.b"), Set.of("web.a"))).containsExactly("web.b");
        assertThat(unused(Set.of("web.a", "web.kind.X", "web.c"), Set.of("web.a", "web.kind")))
                .containsExactly("web.c");
    }

    private static List<Path> sources() {
        return Stream.concat(Sources.java().stream(), Sources.templates().stream())
                .toList();
    }

    private static Set<String> literals(List<Path> files, Pattern pattern) {
        var found = new HashSet<String>();
        for (var file : files) {
            var matcher = pattern.matcher(Sources.read(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(key -> !there.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A literal uses its own key and, as a prefix, those of constants and parts put behind it. */
    private static Set<String> unused(Set<String> keys, Set<String> literals) {
        return keys.stream()
                .filter(key -> literals.stream()
                        .noneMatch(literal ->
                                key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> arguments(Lang lang, String key) {
        return new TreeSet<>(new MessageFormat(texts.raw(lang, key), lang.locale()).getArgumentNames());
    }

    private static boolean hasWords(String text) {
        return text.chars().filter(Character::isLetter).count() > 8;
    }
}
