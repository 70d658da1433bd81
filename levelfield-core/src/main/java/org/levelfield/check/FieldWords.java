package org.levelfield.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.CsvResource;

/// How rare words are in a field. Serves any number of threads.
final class FieldWords implements ToDoubleFunction<String> {

    static final Set<String> PLAIN = CsvResource.rows("check/plain-words.csv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private final WorkIndex index;
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    FieldWords(WorkIndex index) {
        this.index = index;
    }

    /// Inverse document frequency of a folded word, natural logarithm; largest for a word that no work uses.
    @Override
    public double applyAsDouble(String word) {
        return known.computeIfAbsent(word, unknown -> rarity(index.worksWith(unknown), index.size()));
    }

    static double rarity(int worksWith, int works) {
        return Math.log(1 + (works - worksWith + 0.5) / (worksWith + 0.5));
    }

    NumberedWords numbered() {
        return new NumberedWords(this, PLAIN);
    }
}
