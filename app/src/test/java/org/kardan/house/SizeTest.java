package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits the tail: that is what separates good from tiring code. No exceptions; who needs more splits by idea. */
class SizeTest {

    private static final int FILE = 250;
    private static final int METHOD = 30;
    private static final int PACKAGE = 20;
    private static final int PARAMETERS = 6;
    private static final int DEPTH = 2;
    private static final int TEMPLATE = 120;
    private static final int WIDTH = 120;

    @Test
    void everySourceKeepsItsSize() {
        var methods = Sources.methods(Sources.java());
        assertThat(methods).hasSizeGreaterThan(100);
        assertThat(methods.entrySet().stream().flatMap(file -> breaches(file.getKey(), file.getValue()).stream()))
                .isEmpty();
    }

    @Test
    void everyTemplateKeepsItsSize() {
        assertThat(Sources.templates())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Sources.read(file)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count())
                        .describedAs(file.toString())
                        .isLessThanOrEqualTo(TEMPLATE));
    }

    @Test
    void noPackageIsCrowdedOrDeep() {
        var packages = Sources.java().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(packages).isNotEmpty().allSatisfy((folder, files) -> {
            assertThat(files).describedAs(folder.toString()).isLessThanOrEqualTo(PACKAGE);
            assertThat(depth(folder)).describedAs(folder.toString()).isLessThanOrEqualTo(DEPTH);
        });
    }

    @Test
    void aLongMethodBreaksIt(@TempDir Path folder) throws IOException {
        var body = "        int a = 1;\n".repeat(METHOD + 1);
        var file =
                Files.writeString(folder.resolve("Long.java"), "class Long {\n    void m() {\n" + body + "    }\n}\n");
        assertThat(breaches(file, onlyIn(file))).containsExactly("Long.java: m has 31 lines");
    }

    @Test
    void aLongFileAWideLineAndAGreedyConstructorBreakIt(@TempDir Path folder) throws IOException {
        var fields = "    int a;\n".repeat(FILE);
        var wide = "    int b = 1" + " + 1".repeat(40) + ";\n";
        var greedy = "    Big(int a, int b, int c, int d, int e, int f, int g) {}\n";
        var file = Files.writeString(folder.resolve("Big.java"), "class Big {\n" + fields + wide + greedy + "}\n");
        assertThat(breaches(file, onlyIn(file)))
                .containsExactly(
                        "Big.java: 254 lines of code",
                        "Big.java: a line of " + (wide.length() - 1),
                        "Big.java: <init> takes 7 parameters");
    }

    private static List<Sources.Method> onlyIn(Path file) {
        return Sources.methods(List.of(file)).values().iterator().next();
    }

    private static List<String> breaches(Path file, List<Sources.Method> methods) {
        var found = new ArrayList<String>();
        var source = Sources.read(file);
        var lines = Sources.codeLines(source);
        if (lines > FILE) {
            found.add(file.getFileName() + ": " + lines + " lines of code");
        }
        source.lines()
                .mapToInt(String::length)
                .filter(width -> width > WIDTH)
                .forEach(width -> found.add(file.getFileName() + ": a line of " + width));
        for (var method : methods) {
            if (method.lines() > METHOD) {
                found.add(file.getFileName() + ": " + method.name() + " has " + method.lines() + " lines");
            }
            if (method.constructor() && !method.inRecord() && method.parameters() > PARAMETERS) {
                found.add(file.getFileName() + ": " + method.name() + " takes " + method.parameters() + " parameters");
            }
        }
        return found;
    }

    private static int depth(Path folder) {
        var names = folder.toString().replace('\\', '/');
        var below = names.substring(names.indexOf("org/kardan") + "org/kardan".length());
        return (int) below.chars().filter(c -> c == '/').count();
    }
}
