package org.levelfield.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program as the rules look at it: its classes, its sources, its SQL.
final class House {

    /// The classes of the program, without its tests and without the pages that are generated from templates.
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("org/levelfield/web/pages/"))
            .importPackages("org.levelfield");

    /// The packages from the ground up; packages of one line stand side by side and none imports another.
    static final List<List<String>> LAYERS = List.of(
            List.of("model"),
            List.of("text"),
            List.of("graph", "learn"),
            List.of("run"),
            List.of("store"),
            List.of(
                    "read",
                    "merge",
                    "resolve",
                    "person",
                    "extract",
                    "compute",
                    "measure",
                    "forecast",
                    "map",
                    "search",
                    "cloze",
                    "fetch",
                    "landmarks"),
            List.of("pipeline"),
            List.of("check", "audit", "lab"),
            List.of("report"),
            List.of("web"),
            List.of("cli"));

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path JAVA = MODULE.resolve("src/main/java");
    private static final Path SQL = MODULE.resolve("src/main/resources/sql");

    private House() {}

    /// A file of the program.
    ///
    /// @param name relative to its root, with slashes
    record Source(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Source> javaFiles() {
        return files(JAVA, ".java");
    }

    static List<Source> sqlFiles() {
        return files(SQL, ".sql");
    }

    private static List<Source> files(Path root, String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString().replace('\\', '/'), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
