package org.levelfield.resolve;

import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Words known by their beginning (`universi*`) or their end (`*hochschule`).
///
/// No beginning may begin another, so that the greatest key not above a word is the only candidate.
final class AffixTable {
    private final NavigableMap<String, Term> prefixes = new TreeMap<>();
    private final NavigableMap<String, Term> suffixes = new TreeMap<>();

    void addPrefix(String prefix, Term term) {
        add(prefixes, prefix, term);
    }

    void addSuffix(String suffix, Term term) {
        add(suffixes, reversed(suffix), term);
    }

    Optional<Term> find(String word) {
        return startOf(prefixes, word).or(() -> startOf(suffixes, reversed(word)));
    }

    private static void add(NavigableMap<String, Term> table, String key, Term term) {
        String after = table.ceilingKey(key);
        if (startOf(table, key).isPresent() || (after != null && after.startsWith(key))) {
            throw new IllegalStateException("One affix contains another: " + key);
        }
        table.put(key, term);
    }

    private static Optional<Term> startOf(NavigableMap<String, Term> table, String word) {
        Entry<String, Term> candidate = table.floorEntry(word);
        return candidate != null && word.startsWith(candidate.getKey())
                ? Optional.of(candidate.getValue())
                : Optional.empty();
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
