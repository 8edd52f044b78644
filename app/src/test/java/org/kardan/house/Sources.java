package org.kardan.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads our own sources, the way a reader counts them. */
final class Sources {

    static final Path ROOT = root();
    static final List<Path> MAIN = Stream.of("app", "scheduling", "matching")
            .map(module -> ROOT.resolve(module).resolve("src/main/java"))
            .toList();

    private Sources() {}

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("kardan"))) {
            here = here.getParent();
        }
        return here;
    }

    static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> java() {
        return MAIN.stream().flatMap(folder -> files(folder, ".java").stream()).toList();
    }

    static List<Path> templates() {
        return files(ROOT.resolve("app/src/main/java"), ".jte");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that say something to the machine: no blanks, comments, imports or package. */
    static long codeLines(String source) {
        var withoutComments = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        return withoutComments
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    /** A method or constructor with the length of its body (the formatter decides how long its head is). */
    record Method(String name, long lines, int parameters, boolean constructor, boolean inRecord) {}

    /** All methods by file; one task for all, because starting the compiler costs more than reading. */
    static Map<Path, List<Method>> methods(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var all = new LinkedHashMap<Path, List<Method>>();
            for (var unit : task.parse()) {
                var found = new ArrayList<Method>();
                new Collector(unit, Trees.instance(task), found).scan(unit, null);
                all.put(Path.of(unit.getSourceFile().toUri()), found);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> found;

        Collector(CompilationUnitTree unit, Trees trees, List<Method> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var start = (int) positions.getStartPosition(unit, method.getBody());
                var end = (int) positions.getEndPosition(unit, method.getBody());
                var parent = getCurrentPath().getParentPath().getLeaf();
                found.add(new Method(
                        method.getName().toString(),
                        start < 0 || end < 0 ? 0 : codeLines(text().substring(start + 1, end - 1)),
                        method.getParameters().size(),
                        method.getName().contentEquals("<init>"),
                        parent.getKind() == com.sun.source.tree.Tree.Kind.RECORD));
            }
            return super.visitMethod(method, none);
        }

        private String text() {
            try {
                return unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
