package org.levelfield.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// How near an idea is to the sentences of a text, and how near each half of the idea is to the whole of it, by the
/// vectors of the field: a text may be near as a whole because it is near to one half alone.
final class VectorOverlap {

    private final NumberedWords words;
    private final int width;
    private final Function<String, Optional<float[]>> shareOf;
    private float[][] shares;
    private final float[] idea;
    private final float[] firstHalf;
    private final float[] secondHalf;

    double bestSentence;
    double bestTwo;
    double lesserHalf;

    /// @param width numbers of a vector
    /// @param shareOf what a text has of a folded word that it says once
    VectorOverlap(
            NumberedWords.Text idea, NumberedWords words, int width, Function<String, Optional<float[]>> shareOf) {
        this.words = words;
        this.width = width;
        this.shareOf = shareOf;
        shares = new float[words.size()][];
        int[] said = idea.words();
        this.idea = unit(sum(said, 0, said.length));
        firstHalf = unit(sum(said, 0, said.length / 2));
        secondHalf = unit(sum(said, said.length / 2, said.length));
    }

    /// Compares with a text; its cosines then stand in the fields.
    void compare(NumberedWords.Text text) {
        float[] whole = new float[width];
        float[] before = new float[width];
        bestSentence = 0;
        bestTwo = 0;
        int from = 0;
        for (int to : text.sentenceEnds()) {
            float[] sentence = sum(text.words(), from, to);
            bestSentence = Math.max(bestSentence, cosine(idea, sentence));
            add(before, sentence);
            bestTwo = Math.max(bestTwo, cosine(idea, before));
            add(whole, sentence);
            before = sentence;
            from = to;
        }
        lesserHalf = Math.min(cosine(firstHalf, whole), cosine(secondHalf, whole));
    }

    private float[] sum(int[] said, int from, int to) {
        float[] sum = new float[width];
        for (int i = from; i < to; i++) {
            if (words.rarity()[said[i]] > 0) {
                add(sum, share(said[i]));
            }
        }
        return sum;
    }

    private float[] share(int word) {
        if (word >= shares.length) {
            shares = Arrays.copyOf(shares, words.size());
        }
        if (shares[word] == null) {
            shares[word] = shareOf.apply(words.word(word)).orElse(new float[width]);
        }
        return shares[word];
    }

    private static void add(float[] sum, float[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += vector[k];
        }
    }

    private static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(Math.max(1e-12, dot(vector, vector)));
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= length;
        }
        return vector;
    }

    private static double cosine(float[] unit, float[] vector) {
        return dot(unit, vector) / Math.sqrt(Math.max(1e-12, dot(vector, vector)));
    }

    private static double dot(float[] one, float[] other) {
        float sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
