package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kardan.web.Reader;
import org.kardan.web.View;

/** Every page record has its template beside it, which takes nothing else. */
class PagesTest {

    private final List<? extends Class<?>> pages = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.kardan").stream()
                    .filter(type -> type.isAssignableTo(View.class) && type.isRecord())
                    .map(JavaClass::reflect)
                    .toList();

    /** A page that nobody wrote a template for. */
    record Bare(Reader reader) implements View {}

    @Test
    void thereArePages() {
        assertThat(pages).hasSizeGreaterThan(5);
    }

    @Test
    void everyPageHasATemplateThatTakesNothingElse() throws ClassNotFoundException {
        for (var page : pages) {
            assertThat(parametersOf(page))
                    .describedAs(page.getName())
                    .hasSize(3)
                    .endsWith(page);
        }
    }

    @Test
    void aPageWithoutTemplateBreaksIt() {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> parametersOf(Bare.class));
    }

    private static Class<?>[] parametersOf(Class<?> page) throws ClassNotFoundException {
        var template = Class.forName(page.getPackageName() + ".Jte" + page.getSimpleName() + "Generated");
        return Arrays.stream(template.getMethods())
                .filter(method -> method.getName().equals("render"))
                .findFirst()
                .orElseThrow()
                .getParameterTypes();
    }
}
