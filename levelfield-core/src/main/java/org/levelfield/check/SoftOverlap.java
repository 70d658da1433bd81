package org.levelfield.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.levelfield.cloze.ClozeVectors;

/// What an idea and one text share where they use other words: for each word of the idea the most alike word of the
/// text, by the vectors of the field (the late interaction of Khattab and Zaharia, "ColBERT", 2020, with one vector a
/// word), or by the same stem.
final class SoftOverlap {

    /// Words are taken as of one stem if they begin with the same letters, so many.
    private static final int STEM = 6;

    /// Words of so much likeness are counted by themselves (the kernels of Xiong et al., "K-NRM", 2017, as steps).
    private static final double[] LEVELS = {0.45, 0.6, 0.75};

    private final Overlap overlap;
    private final NumberedWords words;
    private final ClozeVectors vectors;
    private final float[][] ofTerms;
    private final boolean[] alike;
    private final String[] stemOf;
    private float[][] likeness = new float[0][];
    private float[] best = new float[0];

    double covered;
    double coveredSquare;
    double missing;
    double stems;
    final double[] atLeast = new double[LEVELS.length];

    SoftOverlap(Overlap overlap, NumberedWords words, ClozeVectors vectors) {
        this.overlap = overlap;
        this.words = words;
        this.vectors = vectors;
        int[] terms = overlap.terms();
        ofTerms = new float[terms.length][];
        stemOf = new String[terms.length];
        alike = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) {
            ofTerms[i] = vectors.word(words.word(terms[i])).orElse(new float[0]);
            stemOf[i] = stem(words.word(terms[i]));
        }
        likeness = new float[words.size()][];
    }

    /// Compares with the text that [Overlap#compare] saw last.
    void compare(NumberedWords.Text text) {
        int terms = ofTerms.length;
        best = new float[terms];
        Arrays.fill(alike, false);
        Set<Integer> seen = new HashSet<>();
        for (int word : text.words()) {
            if (words.rarity()[word] <= 0 || !seen.add(word)) {
                continue;
            }
            float[] alikeness = likeness(word);
            for (int term = 0; term < terms; term++) {
                best[term] = Math.max(best[term], alikeness[term]);
                alike[term] |= alikeness[terms + term] > 0;
            }
        }
        sum();
    }

    /// How alike the most alike word of the text compared last is to each term of the idea, 0 to 1.
    float[] likeness() {
        return best;
    }

    /// How alike a word is to the most alike term of the idea, 0 to 1.
    double nearest(int word) {
        float[] alikeness = likeness(word);
        float most = 0;
        for (int term = 0; term < ofTerms.length; term++) {
            most = Math.max(most, overlap.terms()[term] == word ? 1 : alikeness[term]);
        }
        return most;
    }

    private void sum() {
        double all = 0;
        double squares = 0;
        double unsaid = 1e-9;
        double half = 0;
        double stemmed = 0;
        Arrays.fill(atLeast, 0);
        for (int term = 0; term < best.length; term++) {
            double weight = words.rarity()[overlap.terms()[term]];
            boolean said = overlap.count(term) > 0;
            double near = said ? 1 : best[term];
            all += weight * near;
            squares += weight * near * near;
            unsaid += said ? 0 : weight;
            half += said ? 0 : weight * near;
            stemmed += said || alike[term] ? weight : 0;
            for (int level = 0; level < LEVELS.length; level++) {
                atLeast[level] += near >= LEVELS[level] ? weight / overlap.total() : 0;
            }
        }
        covered = all / overlap.total();
        coveredSquare = squares / overlap.total();
        missing = unsaid < 1e-6 ? 1 : half / unsaid;
        stems = stemmed / overlap.total();
    }

    /// The likeness of a word to each term of the idea, then whether they have a stem in common.
    private float[] likeness(int word) {
        if (likeness[word] == null) {
            int terms = ofTerms.length;
            float[] alikeness = new float[2 * terms];
            String written = words.word(word);
            Optional<float[]> vector = vectors.word(written);
            String stem = stem(written);
            for (int term = 0; term < terms; term++) {
                alikeness[term] = vector.isPresent() ? Math.max(0, dot(vector.get(), ofTerms[term])) : 0;
                alikeness[terms + term] = stem.equals(stemOf[term]) ? 1 : 0;
            }
            likeness[word] = alikeness;
        }
        return likeness[word];
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < other.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
