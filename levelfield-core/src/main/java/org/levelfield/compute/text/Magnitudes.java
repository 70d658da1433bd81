package org.levelfield.compute.text;

import java.util.Map;
import java.util.Set;

/// Words and letters that stand for numbers.
final class Magnitudes {

    private static final Map<String, Double> SUFFIXES = Map.ofEntries(
            Map.entry("k", 1e3),
            Map.entry("K", 1e3),
            Map.entry("M", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("MM", 1e6),
            Map.entry("B", 1e9),
            Map.entry("b", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("Bn", 1e9),
            Map.entry("T", 1e12),
            Map.entry("t", 1e12),
            Map.entry("tn", 1e12));

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("single", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("sixteen", 16.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("trillions", 1e12),
            Map.entry("quadrillion", 1e15));

    /// What counts things, so that a number after its hyphen is a number of its own.
    private static final Set<String> COUNTS = Set.of("length", "size", "top", "batch");

    private Magnitudes() {}

    /// The factor of letters that hang on a number, or 0.
    static double ofSuffix(String letters) {
        return SUFFIXES.getOrDefault(letters, 0.0);
    }

    /// The number that a word names, or 0.
    static double ofNumberWord(String word) {
        return WORDS.getOrDefault(word, 0.0);
    }

    static boolean isCount(String word) {
        return COUNTS.contains(word);
    }

    /// Whether letters that hang on a number are a word of their own: a unit, or long enough to be one.
    static boolean isOwnWord(String letters) {
        if (UnitWords.isUnit(letters)) {
            return true;
        }
        if (letters.length() < 4) {
            return false;
        }
        return letters.chars().allMatch(Character::isLetter) && letters.charAt(0) != 'x' && letters.charAt(0) != 'X';
    }
}
