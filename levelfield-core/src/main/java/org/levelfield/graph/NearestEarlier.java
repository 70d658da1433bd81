package org.levelfield.graph;

import java.util.Arrays;

/// For every document the most similar one of an earlier year, exactly.
///
/// A document is the set of its terms; a term weighs log(documents / documents that have it), and the similarity of two
/// documents is the cosine of their weights. Common terms, those of more than a hundredth of the documents and more
/// than a
/// hundred, tell little apart and are left out of both, so that no list of documents is long: reading all lists of a
/// document's terms then costs some hundred thousand additions at most.
///
/// K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval, Journal of
/// Documentation 28 (1972), 11-21.
///
/// @param nearest by document, or -1 where no earlier document shares a term that weighs anything
/// @param similarity with it, 0 where there is none
@SuppressWarnings("ArrayRecordComponent") // one column each
public record NearestEarlier(int[] nearest, double[] similarity) {

    private static final int COMMON_SHARE = 100;

    private static final int COMMON_LEAST = 100;

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

    /// Whether a term stands in too many documents to tell them apart.
    static boolean isCommon(int frequency, int documents) {
        return frequency > Math.max(COMMON_LEAST, documents / COMMON_SHARE);
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
                boolean common = isCommon(frequency[term], given.length);
                double weight = frequency[term] == 0 || common ? 0 : Math.log((double) given.length / frequency[term]);
                squares[rank[term]] = weight * weight;
                offsets[rank[term] + 1] = common ? 0 : frequency[term];
            }
            for (int term = 0; term < count; term++) {
                offsets[term + 1] += offsets[term];
            }
            documents = new int[offsets[count]];
            terms = new int[given.length][];
            norms = new double[given.length];
            int[] next = Arrays.copyOf(offsets, offsets.length);
            for (int document = 0; document < given.length; document++) {
                int[] own = Arrays.stream(given[document])
                        .filter(term -> !isCommon(frequency[term], given.length))
                        .map(term -> rank[term])
                        .sorted()
                        .toArray();
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
            if (index.norms[query] == 0 || before == 0) {
                return;
            }
            for (int term : index.terms[query]) {
                add(index.squares[term], index.offsets[term], index.offsets[term + 1], before);
            }
            for (int i = 0; i < metCount; i++) {
                int document = met[i];
                double similarity = sums[document] / (index.norms[query] * index.norms[document]);
                if (similarity > bestSimilarity || (similarity == bestSimilarity && document < best)) {
                    best = document;
                    bestSimilarity = similarity;
                }
                sums[document] = 0;
            }
        }

        /// Adds to the documents of a term that come before one.
        private void add(double square, int from, int to, int before) {
            for (int at = from; at < to && square > 0; at++) {
                int document = index.documents[at];
                if (document >= before) {
                    return;
                }
                if (sums[document] == 0) {
                    met[metCount++] = document;
                }
                sums[document] += square;
            }
        }
    }
}
