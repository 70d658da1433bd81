package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.levelfield.cloze.SentenceEnd;
import org.levelfield.text.TextWords;

/// Gives the words of one check small numbers, each with its rarity in the field, so that texts become arrays.
/// An object serves one thread.
final class NumberedWords {

    private final ToDoubleFunction<String> rarityOf;
    private final ToDoubleFunction<String> repetitionOf;
    private final Set<String> plain;
    private final Map<String, Integer> numbers = new HashMap<>(1 << 13);
    private final List<String> words = new ArrayList<>();
    private final TextWords cutting = new TextWords();
    private double[] rarity = new double[1 << 12];
    private double[] repetition = new double[1 << 12];
    private int[] buffer = new int[1 << 10];
    private int[] ends = new int[1 << 8];

    /// @param rarityOf inverse document frequency of a folded word, natural logarithm; 0 for a word that no work uses
    /// @param repetitionOf the chance that a text which says a word says it again
    /// @param plain words that tell nothing, whose rarity is taken as 0
    NumberedWords(ToDoubleFunction<String> rarityOf, ToDoubleFunction<String> repetitionOf, Set<String> plain) {
        this.rarityOf = rarityOf;
        this.repetitionOf = repetitionOf;
        this.plain = plain;
    }

    /// A text as the numbers of its words.
    static final class Text {
        private final int[] words;
        private final int[] sentenceEnds;

        private Text(int[] words, int[] sentenceEnds) {
            this.words = words;
            this.sentenceEnds = sentenceEnds;
        }

        /// In order; not to be changed.
        int[] words() {
            return words;
        }

        /// For each sentence the place after its last word; not to be changed.
        int[] sentenceEnds() {
            return sentenceEnds;
        }
    }

    int size() {
        return numbers.size();
    }

    /// The folded word of a number.
    String word(int number) {
        return words.get(number);
    }

    /// Rarity by number; valid up to [#size()], until the next text is cut.
    double[] rarity() {
        return rarity;
    }

    /// Repetition by number, as [#rarity()].
    double[] repetition() {
        return repetition;
    }

    /// Cuts texts that belong together; each begins a sentence of its own.
    Text cut(String... texts) {
        int filled = 0;
        int sentences = 0;
        for (String text : texts) {
            cutting.cut(text);
            for (int i = 0; i < cutting.size(); i++) {
                if (filled > 0 && (i == 0 || SentenceEnd.between(text, cutting.end(i - 1), cutting.start(i)))) {
                    sentences = end(sentences, filled);
                }
                if (filled == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * filled);
                }
                buffer[filled++] = number(cutting.folded(i));
            }
        }
        sentences = end(sentences, filled);
        return new Text(Arrays.copyOf(buffer, filled), Arrays.copyOf(ends, sentences));
    }

    private int end(int sentences, int place) {
        if (place == 0 || (sentences > 0 && ends[sentences - 1] == place)) {
            return sentences;
        }
        if (sentences == ends.length) {
            ends = Arrays.copyOf(ends, 2 * sentences);
        }
        ends[sentences] = place;
        return sentences + 1;
    }

    /// The number of a folded word, a new one where it was not seen.
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == rarity.length) {
            rarity = Arrays.copyOf(rarity, 2 * number);
            repetition = Arrays.copyOf(repetition, 2 * number);
        }
        repetition[number] = repetitionOf.applyAsDouble(word);
        rarity[number] = plain.contains(word) ? 0 : rarityOf.applyAsDouble(word);
        numbers.put(word, number);
        words.add(word);
        return number;
    }
}
