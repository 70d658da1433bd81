package org.levelfield.cloze;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Sentences drawn from works, and what is left of the works, as words with weights.
final class ClozeBatch {

    /// Fewer words tell too little of a work.
    private static final int LEAST_WORDS = 3;

    private final ClozeTexts texts;
    private final ClozeWords words;
    private final int[] counts;

    /// Words and weights of the sentences, then of the rests, by row.
    final int[][] sentence;
    final float[][] sentenceWeights;
    final int[][] rest;
    final float[][] restWeights;

    ClozeBatch(ClozeTexts texts, ClozeWords words, int size) {
        this.texts = texts;
        this.words = words;
        counts = new int[words.size()];
        sentence = new int[size][];
        sentenceWeights = new float[size][];
        rest = new int[size][];
        restWeights = new float[size][];
    }

    int size() {
        return sentence.length;
    }

    /// Draws a sentence, or two that stand together, of each work.
    ///
    /// @param order works
    /// @param from the first of them to take
    void draw(int[] order, int from, SplittableRandom random) {
        for (int row = 0; row < size(); row++) {
            int work = order[from + row];
            int first = random.nextInt(texts.sentences(work));
            int last = Math.min(texts.sentences(work) - 1, first + (random.nextBoolean() ? 1 : 0));
            int start = texts.sentenceStart(work, first);
            int end = texts.sentenceEnd(work, last);
            int[] said = distinct(start, end, end, end);
            int[] left = distinct(texts.wordStart(work), start, end, texts.wordEnd(work));
            boolean tells = said.length >= LEAST_WORDS && left.length >= LEAST_WORDS;
            sentence[row] = tells ? said : new int[0];
            rest[row] = tells ? left : new int[0];
            sentenceWeights[row] = weights(sentence[row], start, end, end, end);
            restWeights[row] = weights(rest[row], texts.wordStart(work), start, end, texts.wordEnd(work));
        }
    }

    private int[] distinct(int from, int to, int andFrom, int andTo) {
        int[] found = new int[to - from + andTo - andFrom];
        int size = 0;
        for (int i = from; i < andTo; i = i + 1 == to ? andFrom : i + 1) {
            if (i >= to && i < andFrom) {
                continue;
            }
            int place = texts.place(i);
            if (place >= 0 && counts[place]++ == 0) {
                found[size++] = place;
            }
        }
        for (int i = 0; i < size; i++) {
            counts[found[i]] = 0;
        }
        return Arrays.copyOf(found, size);
    }

    private float[] weights(int[] places, int from, int to, int andFrom, int andTo) {
        for (int i = from; i < andTo; i++) {
            if (i < to || i >= andFrom) {
                int place = texts.place(i);
                if (place >= 0) {
                    counts[place]++;
                }
            }
        }
        float[] weights = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            weights[i] = ClozeVectors.weight(counts[places[i]], words.rarity()[places[i]]);
        }
        for (int i = from; i < andTo; i++) {
            int place = i < to || i >= andFrom ? texts.place(i) : -1;
            if (place >= 0) {
                counts[place] = 0;
            }
        }
        return weights;
    }
}
