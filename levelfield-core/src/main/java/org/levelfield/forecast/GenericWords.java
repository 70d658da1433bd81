package org.levelfield.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that make a concept of a list say nothing of what works study, from `forecast/generic-words.txt`.
final class GenericWords {

    private final Set<String> words;

    private GenericWords(Set<String> words) {
        this.words = words;
    }

    static GenericWords read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GenericWords.class.getResourceAsStream("/forecast/generic-words.txt")),
                StandardCharsets.UTF_8))) {
            return new GenericWords(in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a concept's last word is generic, or it has no letters.
    boolean isGeneric(String name) {
        String last = name.substring(1 + Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')));
        return words.contains(last)
                || words.contains(singular(last))
                || name.chars().noneMatch(Character::isLetter);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
