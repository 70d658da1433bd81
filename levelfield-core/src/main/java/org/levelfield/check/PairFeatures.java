package org.levelfield.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.cloze.ClozeVectors;

/// What tells the work that holds an idea from others like it: numbers of each candidate, first by itself
/// ([PairNumber]), then against the other candidates. All are relative to the field, by the rarity of words in it, or
/// to
/// the list, so that they mean the same in a field of another size.
final class PairFeatures {

    /// Numbers of a candidate in all.
    static final int SIZE = PairNumber.COUNT + 2 * PairNumber.COMPARED.size();

    private final List<Given> candidates;
    private final NumberedWords words;
    private final Overlap overlap;
    private final SoftOverlap soft;
    private final VectorOverlap meaning;
    private final KeyWords key;
    private final Neighbourhood around;
    private final boolean[][] says;
    private final boolean[][] together;
    private final float[][] likeness;
    private final float[][] rows;

    private PairFeatures(NumberedWords.Text idea, List<Given> candidates, NumberedWords words, ClozeVectors vectors) {
        this.candidates = candidates;
        this.words = words;
        List<NumberedWords.Text> texts = candidates.stream().map(Given::text).toList();
        overlap = new Overlap(idea, words.rarity(), words.size());
        soft = new SoftOverlap(overlap, words, vectors);
        meaning = new VectorOverlap(idea, words, vectors.width(), vectors::share);
        key = new KeyWords(idea, texts, words.rarity(), words.size());
        around = new Neighbourhood(texts, words.rarity(), words.size());
        says = new boolean[texts.size()][overlap.terms().length];
        together = new boolean[texts.size()][overlap.pairs()];
        likeness = new float[texts.size()][];
        rows = new float[texts.size()][SIZE];
    }

    /// The name of a number.
    static String name(int feature) {
        int compared = feature - PairNumber.COUNT;
        return compared < 0
                ? PairNumber.ALL.get(feature).label()
                : PairNumber.COMPARED.get(compared / 2).label() + (compared % 2 == 0 ? "_rank" : "_lead");
    }

    /// A candidate to compare with.
    ///
    /// @param lexical its score by words
    /// @param nearness its cosine by the vectors of sentences
    /// @param standing that cosine above the mean of all works, in standard deviations
    /// @param place logarithm of one more than the works that are nearer
    /// @param fused the sum by which candidates are found
    record Given(
            NumberedWords.Text text, double lexical, double nearness, double standing, double place, double fused) {}

    /// The numbers of every candidate.
    static float[][] of(NumberedWords.Text idea, List<Given> candidates, NumberedWords words, ClozeVectors vectors) {
        PairFeatures features = new PairFeatures(idea, candidates, words, vectors);
        for (int i = 0; i < candidates.size(); i++) {
            features.found(i);
            features.said(i);
            features.meant(i);
        }
        features.near(idea);
        features.odds();
        features.ownWords();
        features.compare();
        return features.rows;
    }

    private void found(int candidate) {
        Given given = candidates.get(candidate);
        float[] row = rows[candidate];
        PairNumber.LEXICAL.put(row, given.lexical());
        PairNumber.LEXICAL_SHARE.put(row, given.lexical() / overlap.total());
        PairNumber.VECTOR.put(row, given.nearness());
        PairNumber.STANDING.put(row, given.standing());
        PairNumber.PLACE.put(row, given.place());
        PairNumber.FUSED.put(row, given.fused());
        PairNumber.WORDS.put(row, given.text().words().length);
    }

    private void said(int candidate) {
        overlap.compare(candidates.get(candidate).text());
        float[] row = rows[candidate];
        int terms = Math.max(1, overlap.terms().length);
        PairNumber.COVERED.put(row, overlap.covered);
        PairNumber.COVERED_SQUARE.put(row, overlap.coveredSquare);
        PairNumber.HITS.put(row, overlap.hits);
        PairNumber.HIT_SHARE.put(row, (double) overlap.hits / terms);
        PairNumber.RAREST_MISSING.put(row, overlap.rarestMissing);
        PairNumber.RAREST_HIT.put(row, overlap.rarestHit);
        PairNumber.SECOND_HIT.put(row, overlap.secondHit);
        PairNumber.FOCUS.put(row, overlap.focus);
        PairNumber.LIKELIHOOD.put(row, overlap.likelihood);
        PairNumber.TOGETHER.put(row, overlap.together);
        PairNumber.NEAR.put(row, overlap.near);
        PairNumber.BEST_SENTENCE.put(row, overlap.bestSentence);
        PairNumber.BEST_TWO.put(row, overlap.bestTwo);
        PairNumber.IDEA_WORDS.put(row, terms);
        PairNumber.IDEA_RARITY.put(row, overlap.total() / terms);
        PairNumber.BM25.put(row, overlap.bm25);
        PairNumber.LESSER_HALF.put(row, overlap.lesserHalf);
        for (int term = 0; term < says[candidate].length; term++) {
            says[candidate][term] = overlap.count(term) > 0;
        }
        for (int pair = 0; pair < together[candidate].length; pair++) {
            together[candidate][pair] = overlap.together(pair);
        }
    }

    private void meant(int candidate) {
        NumberedWords.Text text = candidates.get(candidate).text();
        float[] row = rows[candidate];
        soft.compare(text);
        likeness[candidate] = soft.likeness();
        PairNumber.SOFT.put(row, soft.covered);
        PairNumber.SOFT_SQUARE.put(row, soft.coveredSquare);
        PairNumber.SOFT_MISSING.put(row, soft.missing);
        PairNumber.STEMS.put(row, soft.stems);
        PairNumber.SOFT_LEVEL_LOW.put(row, soft.atLeast[0]);
        PairNumber.SOFT_LEVEL_MIDDLE.put(row, soft.atLeast[1]);
        PairNumber.SOFT_LEVEL_HIGH.put(row, soft.atLeast[2]);
        key.compare(text, soft);
        PairNumber.KEY_REPEATED.put(row, key.repeated);
        PairNumber.KEY_TELLING.put(row, key.telling);
        PairNumber.KEY_ALIKE.put(row, key.alike);
        meaning.compare(text);
        PairNumber.VECTOR_SENTENCE.put(row, meaning.bestSentence);
        PairNumber.VECTOR_TWO.put(row, meaning.bestTwo);
        PairNumber.VECTOR_LESSER_HALF.put(row, meaning.lesserHalf);
    }

    private void near(NumberedWords.Text idea) {
        double[] cosines = around.cosines(idea, words.rarity(), words.size());
        int[] order = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -candidates.get(i).lexical()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] nearLeaders = around.nearLeaders(order);
        for (int i = 0; i < rows.length; i++) {
            PairNumber.COSINE.put(rows[i], cosines[i]);
            PairNumber.NEAR_LEADERS.put(rows[i], nearLeaders[i]);
            PairNumber.NEAREST.put(rows[i], around.nearestLikeness(i));
        }
    }

    private void odds() {
        double[] ofPairs = OwnOdds.ofPairs(together);
        OwnOdds odds = new OwnOdds(overlap.terms(), words, says);
        for (int i = 0; i < rows.length; i++) {
            double[] near = around.smoothed(i, says, overlap.terms().length);
            smoothed(i, near);
            odds.compare(says[i], near, likeness[i]);
            PairNumber.ODDS.put(rows[i], odds.all);
            PairNumber.ODDS_CANDIDATES.put(rows[i], odds.candidates);
            PairNumber.ODDS_NEIGHBOURS.put(rows[i], odds.neighbours);
            PairNumber.EXPECTED.put(rows[i], odds.expected);
            PairNumber.UNSAID.put(rows[i], odds.unsaid);
            PairNumber.ODDS_ALIKE.put(rows[i], odds.alike);
            PairNumber.ODDS_PAIRS.put(rows[i], ofPairs[i]);
        }
    }

    /// What a candidate leaves unsaid but its neighbours say is half said.
    private void smoothed(int candidate, double[] share) {
        double all = 0;
        double missing = 0;
        double half = 0;
        for (int term = 0; term < share.length; term++) {
            double weight = words.rarity()[overlap.terms()[term]];
            boolean said = says[candidate][term];
            all += weight * (said ? 1 : share[term]);
            missing += said ? 0 : weight;
            half += said ? 0 : weight * share[term];
        }
        PairNumber.SMOOTHED.put(rows[candidate], all / overlap.total());
        PairNumber.SMOOTHED_MISSING.put(rows[candidate], missing == 0 ? 1 : half / missing);
    }

    /// What a candidate says of the idea, each word counting by how few other candidates say it.
    private void ownWords() {
        double[] weights = new double[overlap.terms().length];
        double all = 1e-9;
        for (int term = 0; term < weights.length; term++) {
            int saying = 0;
            for (boolean[] candidate : says) {
                saying += candidate[term] ? 1 : 0;
            }
            weights[term] = FieldWords.rarity(saying, says.length);
            all += weights[term];
        }
        for (int i = 0; i < rows.length; i++) {
            double said = 0;
            for (int term = 0; term < weights.length; term++) {
                said += says[i][term] ? weights[term] / all : 0;
            }
            PairNumber.OWN_WORDS.put(rows[i], said);
        }
    }

    /// Tells of some numbers how each candidate stands among all: its rank, and its lead in standard deviations.
    private void compare() {
        int count = rows.length;
        double[] column = new double[count];
        int into = PairNumber.COUNT;
        for (PairNumber number : PairNumber.COMPARED) {
            for (int i = 0; i < count; i++) {
                column[i] = number.in(rows[i]);
            }
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            double best = count == 0 ? 0 : sorted[count - 1];
            double second = count < 2 ? best : sorted[count - 2];
            double mean = Arrays.stream(column).average().orElse(0);
            double spread = Math.sqrt(Arrays.stream(column)
                            .map(value -> (value - mean) * (value - mean))
                            .average()
                            .orElse(0))
                    + 1e-6;
            for (int i = 0; i < count; i++) {
                int place = Arrays.binarySearch(sorted, column[i]);
                while (place + 1 < count && sorted[place + 1] == column[i]) {
                    place++;
                }
                rows[i][into] = (float) Math.log1p(count - 1.0 - place);
                rows[i][into + 1] = (float) ((column[i] - (column[i] == best ? second : best)) / spread);
            }
            into += 2;
        }
    }
}
