package org.levelfield.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.architecture.House.Source;

/// Sizes and habits that only the sources show.
final class SourcesTest {

    private static final int LONGEST_FILE = 500;
    private static final int LONGEST_METHOD = 60;
    /// Readers fill records in which null says that the source does not say; NullAway holds that nobody forgets it.
    private static final String READERS = "org/levelfield/read/";
    private static final Pattern RETURN_NULL = Pattern.compile("return\\s+null\\s*;");
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");

    @Test
    void filesAreShort() {
        assertThat(House.javaFiles())
                .as("nobody reads a file of more than %d lines as a whole", LONGEST_FILE)
                .allMatch(file -> file.text().lines().count() <= LONGEST_FILE);
    }

    @Test
    void methodsAreShort() {
        Stream<String> tooLong = House.javaFiles().stream()
                .flatMap(file -> JavaText.methods(JavaText.bare(file.text())).stream()
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .map(method -> file + ":" + method.line() + " " + method.header() + " " + method.lines()));
        assertThat(tooLong)
                .as("a method of more than %d lines does several things", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void theCounterOfLinesSeesMethods() {
        String source = """
                class A {
                    int b(int c) {
                        if (c > 0) {
                            return "{".length();
                        }
                        return 1; // }
                    }
                    A() {}
                }
                """;
        assertThat(JavaText.methods(JavaText.bare(source)))
                .containsExactly(new JavaText.Method("int b(int c)", 2, 6), new JavaText.Method("A()", 8, 1));
    }

    @Test
    void nothingReturnsNull() {
        assertThat(matching(RETURN_NULL))
                .as("an Optional, an empty list or a sealed result says what a null leaves to be guessed")
                .allMatch(file -> file.name().startsWith(READERS), "in the readers alone");
    }

    @Test
    void noFailureIsSwallowed() {
        assertThat(matching(EMPTY_CATCH))
                .as("an empty catch block hides what went wrong")
                .isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (Source file : House.javaFiles()) {
            String folder = file.name().substring(0, file.name().lastIndexOf('/'));
            packages.add(folder);
            if (file.name().endsWith("/package-info.java")
                    && file.text().startsWith("///")
                    && file.text().contains("@NullMarked")) {
                marked.add(folder);
            }
        }
        assertThat(marked)
                .as("a package says in its package-info what it is for, and null is checked in all of them")
                .containsAll(packages);
    }

    private static List<Source> matching(Pattern pattern) {
        return House.javaFiles().stream()
                .filter(file -> pattern.matcher(JavaText.bare(file.text())).find())
                .toList();
    }
}
