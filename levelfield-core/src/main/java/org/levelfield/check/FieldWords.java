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
    private final Map<String, Double> repeated = new ConcurrentHashMap<>();

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

    /// The chance that a text which says a word says it again, from how often works that say it do, as if each time
    /// were drawn anew (Church, "Empirical estimates of adaptation", 2000): what a text is about is repeated.
    double repetition(String word) {
        return repeated.computeIfAbsent(
                word, unknown -> repetition(index.worksWith(unknown), index.timesSaid(unknown)));
    }

    static double repetition(int worksWith, long timesSaid) {
        return 1 - (worksWith + 1.0) / (timesSaid + 2.0);
    }

    NumberedWords numbered() {
        return new NumberedWords(this, this::repetition, PLAIN);
    }
}
