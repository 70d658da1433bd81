package org.levelfield.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How near the candidates of an idea are to each other, by cosine of word counts weighted by rarity. What a candidate
/// leaves unsaid but its neighbours say is half said (documents smoothed by their neighbours: Liu and Croft 2004; the
/// best candidates as a second question: Rocchio 1971).
final class Neighbourhood {

    private static final int NEIGHBOURS = 8;
    private static final int LEADERS = 10;

    private final int[][] words;
    private final float[][] weights;
    private final float[][] likeness;

    /// @param size number of words
    Neighbourhood(List<NumberedWords.Text> texts, double[] rarity, int size) {
        int count = texts.size();
        words = new int[count][];
        weights = new float[count][];
        likeness = new float[count][count];
        int[] times = new int[size];
        for (int i = 0; i < count; i++) {
            vector(i, texts.get(i), rarity, times);
        }
        float[] dense = new float[size];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < words[i].length; k++) {
                dense[words[i][k]] = weights[i][k];
            }
            for (int j = 0; j < i; j++) {
                likeness[i][j] = dot(dense, j);
                likeness[j][i] = likeness[i][j];
            }
            for (int word : words[i]) {
                dense[word] = 0;
            }
        }
    }

    private void vector(int text, NumberedWords.Text cut, double[] rarity, int[] times) {
        int[] distinct = new int[cut.words().length];
        int size = 0;
        for (int word : cut.words()) {
            if (rarity[word] > 0 && times[word]++ == 0) {
                distinct[size++] = word;
            }
        }
        words[text] = Arrays.copyOf(distinct, size);
        weights[text] = new float[size];
        double norm = 0;
        for (int k = 0; k < size; k++) {
            int word = words[text][k];
            double weight = (1 + Math.log(times[word])) * rarity[word];
            weights[text][k] = (float) weight;
            norm += weight * weight;
            times[word] = 0;
        }
        for (int k = 0; k < size; k++) {
            weights[text][k] /= (float) Math.sqrt(Math.max(norm, 1e-9));
        }
    }

    private float dot(float[] dense, int text) {
        float sum = 0;
        for (int k = 0; k < words[text].length; k++) {
            sum += dense[words[text][k]] * weights[text][k];
        }
        return sum;
    }

    /// Cosine of a text of the same words with each candidate.
    double[] cosines(NumberedWords.Text idea, double[] rarity, int size) {
        float[] dense = new float[size];
        double norm = 0;
        for (int word : Arrays.stream(idea.words()).distinct().toArray()) {
            dense[word] = (float) rarity[word];
            norm += rarity[word] * rarity[word];
        }
        double length = Math.sqrt(Math.max(norm, 1e-9));
        return IntStream.range(0, words.length)
                .mapToDouble(text -> dot(dense, text) / length)
                .toArray();
    }

    /// Mean likeness of each candidate to the leading ones, itself left out.
    double[] nearLeaders(int[] order) {
        double[] near = new double[words.length];
        for (int text = 0; text < near.length; text++) {
            double sum = 0;
            double weight = 0;
            for (int rank = 0; rank < Math.min(LEADERS, order.length); rank++) {
                if (order[rank] != text) {
                    double share = 1.0 / (rank + 3);
                    sum += share * likeness[text][order[rank]];
                    weight += share;
                }
            }
            near[text] = weight == 0 ? 0 : sum / weight;
        }
        return near;
    }

    /// The share of a candidate's nearest neighbours, by likeness, that say something it does not say itself.
    ///
    /// @param says by candidate and term
    double[] smoothed(int text, boolean[][] says, int terms) {
        int[] nearest = nearest(text);
        double[] share = new double[terms];
        double all = 1e-9;
        for (int other : nearest) {
            all += likeness[text][other];
            for (int term = 0; term < terms; term++) {
                share[term] += says[other][term] ? likeness[text][other] : 0;
            }
        }
        for (int term = 0; term < terms; term++) {
            share[term] /= all;
        }
        return share;
    }

    /// Likeness of the nearest other candidate; 0 where there is none.
    double nearestLikeness(int text) {
        double best = 0;
        for (int other = 0; other < words.length; other++) {
            best = other == text ? best : Math.max(best, likeness[text][other]);
        }
        return best;
    }

    private int[] nearest(int text) {
        int[] best = new int[NEIGHBOURS];
        int filled = 0;
        for (int other = 0; other < words.length; other++) {
            if (other == text) {
                continue;
            }
            int place = filled;
            while (place > 0 && likeness[text][best[place - 1]] < likeness[text][other]) {
                place--;
            }
            if (place < NEIGHBOURS) {
                filled = Math.min(NEIGHBOURS, filled + 1);
                System.arraycopy(best, place, best, place + 1, filled - place - 1);
                best[place] = other;
            }
        }
        return Arrays.copyOf(best, filled);
    }
}
