package org.levelfield.cloze;

import java.util.Arrays;
import java.util.Random;

/// Where learning starts: every word stands for the works that say it, these for their words, and those for random
/// directions (random indexing: Kanerva, Kristoferson and Holst 2000), twice over, less what all works share. A rare
/// word thus begins among the words beside which it stands, not anywhere.
final class ClozeStart {

    private static final int ROUNDS = 2;

    private ClozeStart() {}

    /// @param vectors of the words, to be filled
    static void fill(float[] vectors, ClozeTexts texts, ClozeWords words, int width, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) random.nextGaussian();
        }
        for (int round = 0; round < ROUNDS; round++) {
            units(vectors, width);
            float[] works = works(vectors, texts, words, width);
            Arrays.fill(vectors, 0);
            for (int work = 0; work < texts.size(); work++) {
                for (int i = texts.wordStart(work); i < texts.wordEnd(work); i++) {
                    int place = texts.place(i);
                    if (place >= 0) {
                        add(vectors, place * width, works, work * width, 1, width);
                    }
                }
            }
        }
        units(vectors, width);
    }

    private static float[] works(float[] vectors, ClozeTexts texts, ClozeWords words, int width) {
        float[] works = new float[Math.multiplyExact(texts.size(), width)];
        for (int work = 0; work < texts.size(); work++) {
            for (int i = texts.wordStart(work); i < texts.wordEnd(work); i++) {
                int place = texts.place(i);
                if (place >= 0) {
                    add(works, work * width, vectors, place * width, words.rarity()[place], width);
                }
            }
        }
        units(works, width);
        float[] mean = new float[width];
        for (int at = 0; at < works.length; at += width) {
            add(mean, 0, works, at, 1f / texts.size(), width);
        }
        for (int at = 0; at < works.length; at += width) {
            add(works, at, mean, 0, -1, width);
        }
        units(works, width);
        return works;
    }

    private static void add(float[] target, int to, float[] source, int from, float factor, int width) {
        for (int k = 0; k < width; k++) {
            target[to + k] += factor * source[from + k];
        }
    }

    private static void units(float[] rows, int width) {
        for (int at = 0; at < rows.length; at += width) {
            double squares = 1e-12;
            for (int k = at; k < at + width; k++) {
                squares += (double) rows[k] * rows[k];
            }
            float scale = (float) (1 / Math.sqrt(squares));
            for (int k = at; k < at + width; k++) {
                rows[k] *= scale;
            }
        }
    }
}
