package org.levelfield.graph;

import java.util.Arrays;

/// For every document the most similar one of an earlier year, exactly.
///
/// A document is the set of its terms; a term weighs log(documents / documents that have it), and the similarity of two
/// documents is the cosine of their weights. Terms are looked up from the rarest to the commonest; by the inequality of
/// Cauchy and Schwarz what is left of the query bounds the similarity of all documents not met so far, so the long lists of
/// common terms are mostly not read at all, and only documents that can still win are compared in full.
///
/// Weights: K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval, Journal of
/// Documentation 28 (1972), 11-21. Bound: R. J. Bayardo, Y. Ma, R. Srikant, Scaling up all pairs similarity search, WWW
/// (2007), 131-140.
///
/// @param nearest by document, or -1 where no earlier document shares a term that weighs anything
/// @param similarity with it, 0 where there is none
@SuppressWarnings("ArrayRecordComponent") // one column each
public record NearestEarlier(int[] nearest, double[] similarity) {

    /// Sums in another order differ by rounding: whoever might win by less than this is compared in full.
    private static final double ROUNDING = 1e-9;

    /// Of equally similar documents, the first.
    ///
    /// @param years of the documents, ascending
    /// @param terms of each document, from 0 to `count` exclusive, distinct
    public static NearestEarlier of(int[] years, int[][] terms, int count, int threads) {
        Index index = new Index(terms, count);
        int[] nearest = new int[years.length];
        double[] similarity = new double[years.length];
        Arrays.fill(nearest, -1);
        Chunks.run(years.length, threads, () -> {
            Search search = new Search(index, years.length);
            return (from, to) -> {
                for (int query = from; query < to; query++) {
                    search.run(query, firstOfYear(years, query));
                    nearest[query] = search.best;
                    similarity[query] = Math.min(1, search.bestSimilarity);
                }
            };
        });
        return new NearestEarlier(nearest, similarity);
    }

    private static int firstOfYear(int[] years, int document) {
        int low = 0;
        int high = document;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (years[middle] < years[document]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Terms numbered anew by rarity, and the documents of each, ascending.
    private static final class Index {
        final double[] squares;
        final int[][] terms;
        final double[] norms;
        final int[] offsets;
        final int[] documents;

        Index(int[][] given, int count) {
            int[] frequency = new int[count];
            for (int[] own : given) {
                for (int term : own) {
                    frequency[term]++;
                }
            }
            int[] rank = ranks(frequency);
            squares = new double[count];
            offsets = new int[count + 1];
            for (int term = 0; term < count; term++) {
                double weight = frequency[term] == 0 ? 0 : Math.log((double) given.length / frequency[term]);
                squares[rank[term]] = weight * weight;
                offsets[rank[term] + 1] = frequency[term];
            }
            for (int term = 0; term < count; term++) {
                offsets[term + 1] += offsets[term];
            }
            documents = new int[offsets[count]];
            terms = new int[given.length][];
            norms = new double[given.length];
            int[] next = Arrays.copyOf(offsets, offsets.length);
            for (int document = 0; document < given.length; document++) {
                int[] own = Arrays.stream(given[document]).map(term -> rank[term]).sorted().toArray();
                terms[document] = own;
                double norm = 0;
                for (int term : own) {
                    documents[next[term]++] = document;
                    norm += squares[term];
                }
                norms[document] = Math.sqrt(norm);
            }
        }

        private static int[] ranks(int[] frequency) {
            long[] order = new long[frequency.length];
            for (int term = 0; term < order.length; term++) {
                order[term] = (long) frequency[term] << 32 | term;
            }
            Arrays.sort(order);
            int[] rank = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                rank[(int) order[i]] = i;
            }
            return rank;
        }

        int end(int term, int before) {
            int found = Arrays.binarySearch(documents, offsets[term], offsets[term + 1], before);
            return found < 0 ? -found - 1 : found;
        }
    }

    /// One thread's sums, used again for every query.
    private static final class Search {
        private final Index index;
        private final double[] sums;
        private final int[] met;
        private int metCount;
        private int best;
        private double bestSimilarity;

        Search(Index index, int documents) {
            this.index = index;
            sums = new double[documents];
            met = new int[documents];
        }

        void run(int query, int before) {
            best = -1;
            bestSimilarity = 0;
            metCount = 0;
            double norm = index.norms[query];
            int[] terms = index.terms[query];
            if (norm == 0 || before == 0) {
                return;
            }
            double left = norm * norm;
            double atLeast = 0;
            int read = 0;
            while (read < terms.length && Math.sqrt(Math.max(0, left)) / norm + ROUNDING >= atLeast && left > 0) {
                atLeast = Math.max(atLeast, add(terms[read], before, norm));
                left -= index.squares[terms[read]];
                read++;
            }
            double bound = Math.sqrt(Math.max(0, left)) / norm;
            for (int i = 0; i < metCount; i++) {
                int document = met[i];
                if (sums[document] / (norm * index.norms[document]) + bound + ROUNDING >= atLeast) {
                    compare(document, terms, norm);
                }
                sums[document] = 0;
            }
        }

        private double add(int term, int before, double norm) {
            double square = index.squares[term];
            double most = 0;
            if (square == 0) {
                return most;
            }
            int end = index.end(term, before);
            for (int at = index.offsets[term]; at < end; at++) {
                int document = index.documents[at];
                if (sums[document] == 0) {
                    met[metCount++] = document;
                }
                sums[document] += square;
                most = Math.max(most, sums[document] / index.norms[document]);
            }
            return most / norm;
        }

        /// In full, in one order, so that the figure does not hang on how far the search read.
        private void compare(int document, int[] terms, double norm) {
            int[] other = index.terms[document];
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < terms.length && j < other.length) {
                if (terms[i] == other[j]) {
                    sum += index.squares[terms[i]];
                    i++;
                    j++;
                } else if (terms[i] < other[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            double similarity = sum / (norm * index.norms[document]);
            if (similarity > bestSimilarity || (similarity == bestSimilarity && similarity > 0 && document < best)) {
                best = document;
                bestSimilarity = similarity;
            }
        }
    }
}
