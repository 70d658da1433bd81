package org.levelfield.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// What an idea and one text share, word by word. An object compares one idea with one text after another.
final class Overlap {

    /// Words this far apart stand together.
    private static final int TOGETHER = 2;

    /// Words this far apart stand near each other: a clause.
    private static final int NEAR = 12;

    /// Weight of the field's language against the text's own, in words (Zhai and Lafferty 2001). A word's share of all
    /// words is taken as that of the works that use it, by two hundred.
    private static final double SMOOTHING = 100;

    /// Of BM25 (Robertson and Zaragoza 2009): saturation, share of a text's length, and the length of a usual abstract
    /// in
    /// words.
    private static final double SATURATION = 1;

    private static final double LENGTH_SHARE = 0.5;
    private static final double USUAL_LENGTH = 150;

    private final double[] rarity;
    private final int[] terms;
    private final int[] placeOf;
    private final int[][] partners;
    private final int[][] partnerPair;
    private final double[] pairWeight;
    private final double total;
    private final double squares;

    private final int[] counts;
    private final int[] lastAt;
    private final int[] sentenceOf;
    private final int[] closest;

    double covered;
    double coveredSquare;
    int hits;
    double rarestMissing;
    double rarestHit;
    double secondHit;
    double focus;
    double likelihood;
    double together;
    double near;
    double bestSentence;
    double bestTwo;
    double bm25;
    double lesserHalf;

    /// @param rarity of each word number
    Overlap(NumberedWords.Text idea, double[] rarity, int size) {
        this.rarity = rarity;
        terms = Arrays.stream(idea.words())
                .filter(word -> rarity[word] > 0)
                .distinct()
                .toArray();
        placeOf = new int[size];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < terms.length; i++) {
            placeOf[terms[i]] = i;
        }
        int[] told =
                Arrays.stream(idea.words()).filter(word -> placeOf[word] >= 0).toArray();
        Set<Long> pairs = new HashSet<>();
        partners = new int[terms.length][0];
        partnerPair = new int[terms.length][0];
        double[] weights = new double[told.length];
        for (int i = 1; i < told.length; i++) {
            int one = placeOf[told[i - 1]];
            int other = placeOf[told[i]];
            if (one != other && pairs.add(Math.min(one, other) * (long) terms.length + Math.max(one, other))) {
                int pair = pairs.size() - 1;
                weights[pair] = rarity[terms[one]] + rarity[terms[other]];
                link(one, other, pair);
                link(other, one, pair);
            }
        }
        pairWeight = Arrays.copyOf(weights, pairs.size());
        total = Math.max(
                1e-9, Arrays.stream(terms).mapToDouble(term -> rarity[term]).sum());
        squares = Math.max(
                1e-9,
                Arrays.stream(terms)
                        .mapToDouble(term -> rarity[term] * rarity[term])
                        .sum());
        counts = new int[terms.length];
        lastAt = new int[terms.length];
        sentenceOf = new int[terms.length];
        closest = new int[pairWeight.length];
    }

    private void link(int from, int to, int pair) {
        partners[from] = Arrays.copyOf(partners[from], partners[from].length + 1);
        partners[from][partners[from].length - 1] = to;
        partnerPair[from] = Arrays.copyOf(partnerPair[from], partnerPair[from].length + 1);
        partnerPair[from][partnerPair[from].length - 1] = pair;
    }

    /// Telling words of the idea, each once.
    int[] terms() {
        return terms;
    }

    double total() {
        return total;
    }

    /// The number of a term of the idea in the text compared last.
    int count(int term) {
        return counts[term];
    }

    /// Pairs of words that stand side by side in the idea.
    int pairs() {
        return pairWeight.length;
    }

    /// Whether the words of a pair stand together in the text compared last.
    boolean together(int pair) {
        return closest[pair] <= TOGETHER;
    }

    void compare(NumberedWords.Text text) {
        scan(text);
        words(text);
        sumPairs();
        lesserHalf = Math.min(said(0, terms.length / 2), said(terms.length / 2, terms.length));
    }

    /// The share of a run of terms that is said, by rarity; 1 of none.
    private double said(int from, int to) {
        double said = 0;
        double all = 0;
        for (int term = from; term < to; term++) {
            all += rarity[terms[term]];
            said += counts[term] > 0 ? rarity[terms[term]] : 0;
        }
        return all == 0 ? 1 : said / all;
    }

    private void scan(NumberedWords.Text text) {
        Arrays.fill(counts, 0);
        Arrays.fill(lastAt, Integer.MIN_VALUE / 2);
        Arrays.fill(sentenceOf, -1);
        Arrays.fill(closest, Integer.MAX_VALUE);
        bestSentence = 0;
        bestTwo = 0;
        double before = 0;
        double now = 0;
        int sentence = 0;
        int[] words = text.words();
        for (int i = 0; i < words.length; i++) {
            if (sentence < text.sentenceEnds().length && i >= text.sentenceEnds()[sentence]) {
                bestSentence = Math.max(bestSentence, now);
                bestTwo = Math.max(bestTwo, now + before);
                before = now;
                now = 0;
                sentence++;
            }
            int term = words[i] < placeOf.length ? placeOf[words[i]] : -1;
            if (term >= 0) {
                counts[term]++;
                lastAt[term] = i;
                if (sentenceOf[term] != sentence) {
                    sentenceOf[term] = sentence;
                    now += rarity[terms[term]];
                }
                for (int k = 0; k < partners[term].length; k++) {
                    int pair = partnerPair[term][k];
                    closest[pair] = Math.min(closest[pair], i - lastAt[partners[term][k]]);
                }
            }
        }
        bestSentence = Math.max(bestSentence, now) / total;
        bestTwo = Math.max(bestTwo, now + before) / total;
    }

    private void words(NumberedWords.Text text) {
        covered = 0;
        coveredSquare = 0;
        hits = 0;
        rarestMissing = 0;
        rarestHit = 0;
        secondHit = 0;
        likelihood = 0;
        bm25 = 0;
        double length = 1 - LENGTH_SHARE + LENGTH_SHARE * text.words().length / USUAL_LENGTH;
        double said = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = rarity[terms[i]];
            if (counts[i] == 0) {
                rarestMissing = Math.max(rarestMissing, weight);
                continue;
            }
            hits++;
            covered += weight;
            coveredSquare += weight * weight;
            said += weight * Math.min(5, counts[i]);
            bm25 += weight * counts[i] * (SATURATION + 1) / (counts[i] + SATURATION * length);
            likelihood += Math.log1p(counts[i] * Math.exp(weight) / 2);
            if (weight > rarestHit) {
                secondHit = rarestHit;
                rarestHit = weight;
            } else {
                secondHit = Math.max(secondHit, weight);
            }
        }
        double mass = 0;
        for (int word : text.words()) {
            mass += rarity[word];
        }
        covered /= total;
        coveredSquare /= squares;
        focus = mass == 0 ? 0 : said / mass;
        double words = Math.max(1, terms.length);
        likelihood = likelihood / words - Math.log1p(text.words().length / SMOOTHING);
    }

    private void sumPairs() {
        together = 0;
        near = 0;
        double all = 1e-9;
        for (int pair = 0; pair < pairWeight.length; pair++) {
            all += pairWeight[pair];
            together += closest[pair] <= TOGETHER ? pairWeight[pair] : 0;
            near += closest[pair] <= NEAR ? pairWeight[pair] : 0;
        }
        together /= all;
        near /= all;
    }
}
