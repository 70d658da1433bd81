package org.levelfield.resolve;

import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Words known by their beginning (`universi*`) or their end (`*hochschule`).
///
/// No beginning may begin another, so that the greatest key not above a word is the only candidate.
final class AffixTable {
    private static final int MOST_KEPT = 30_000;

    private final NavigableMap<String, Term> prefixes = new TreeMap<>();
    private final NavigableMap<String, Term> suffixes = new TreeMap<>();

    /// What was found for words asked before.
    private final Map<String, Optional<Term>> kept = new ConcurrentHashMap<>();

    void addPrefix(String prefix, Term term) {
        add(prefixes, prefix, term);
        kept.clear();
    }

    void addSuffix(String suffix, Term term) {
        add(suffixes, reversed(suffix), term);
        kept.clear();
    }

    Optional<Term> find(String word) {
        Optional<Term> known = kept.get(word);
        if (known == null) {
            known = startOf(prefixes, word).or(() -> startOf(suffixes, reversed(word)));
            if (kept.size() < MOST_KEPT) {
                kept.put(word, known);
            }
        }
        return known;
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
