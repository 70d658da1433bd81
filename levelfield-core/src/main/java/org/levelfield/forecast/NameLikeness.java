package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which concepts of a [Snapshot] share words, and how much: the sum over shared words of their rarity, over the root
/// of
/// both names' sums (cosine over inverse frequencies; Spärck Jones 1972).
final class NameLikeness {

    /// A word in more names than this says too little to look up all of them.
    private static final int COMMON = 2_000;

    /// Relatives that are kept of one concept.
    private static final int MOST = 64;

    private final int[][] words;
    private final double[] rarity;
    private final double[] norms;
    private final int[][] relatives;
    private final float[][] likeness;

    NameLikeness(ConceptHistory history, Snapshot snapshot) {
        int[] present = snapshot.presentConcepts();
        Map<String, Integer> numbers = new HashMap<>();
        words = new int[snapshot.concepts][];
        for (int concept = 0; concept < words.length; concept++) {
            words[concept] = snapshot.present(concept)
                    ? Arrays.stream(history.name(concept).split("[ -]+"))
                            .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                            .distinct()
                            .toArray()
                    : new int[0];
        }
        int[] frequency = new int[numbers.size()];
        for (int concept : present) {
            Arrays.stream(words[concept]).forEach(word -> frequency[word]++);
        }
        rarity = Arrays.stream(frequency)
                .mapToDouble(count -> Math.log((1.0 + present.length) / (count + 1.0)))
                .toArray();
        norms = new double[words.length];
        for (int concept : present) {
            norms[concept] = Math.sqrt(Arrays.stream(words[concept])
                    .mapToDouble(word -> rarity[word] * rarity[word])
                    .sum());
        }
        relatives = new int[words.length][];
        likeness = new float[words.length][];
        Arrays.fill(relatives, new int[0]);
        Arrays.fill(likeness, new float[0]);
        relate(present, postings(present, frequency));
    }

    private int[][] postings(int[] present, int[] frequency) {
        int[][] postings = new int[frequency.length][];
        Arrays.setAll(postings, word -> new int[frequency[word] > COMMON ? 0 : frequency[word]]);
        int[] filled = new int[frequency.length];
        for (int concept : present) {
            for (int word : words[concept]) {
                if (postings[word].length > 0) {
                    postings[word][filled[word]++] = concept;
                }
            }
        }
        return postings;
    }

    private void relate(int[] present, int[][] postings) {
        float[] shared = new float[words.length];
        for (int concept : present) {
            List<Integer> touched = new ArrayList<>();
            for (int word : words[concept]) {
                float gain = (float) (rarity[word] * rarity[word]);
                for (int other : postings[word]) {
                    if (shared[other] == 0 && other != concept) {
                        touched.add(other);
                    }
                    shared[other] += gain;
                }
            }
            keep(concept, touched, shared);
            touched.forEach(other -> shared[other] = 0);
            shared[concept] = 0;
        }
    }

    private void keep(int concept, List<Integer> touched, float[] shared) {
        for (int other : touched) {
            shared[other] /= (float) (norms[concept] * norms[other]);
        }
        int[] best = touched.stream()
                .filter(other -> shared[other] > 0.2f)
                .sorted((one, other) -> shared[one] == shared[other]
                        ? Integer.compare(one, other)
                        : Float.compare(shared[other], shared[one]))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
        relatives[concept] = best;
        likeness[concept] = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            likeness[concept][i] = shared[best[i]];
        }
    }

    /// Concepts whose names share words with this one's, the most alike first.
    int[] relatives(int concept) {
        return relatives[concept];
    }

    /// How alike each of the relatives is, 0 to 1.
    float[] likeness(int concept) {
        return likeness[concept];
    }

    int words(int concept) {
        return words[concept].length;
    }

    /// Mean rarity of a name's words.
    double rarity(int concept) {
        return Arrays.stream(words[concept])
                .mapToDouble(word -> rarity[word])
                .average()
                .orElse(0);
    }

    /// How alike two names are, 0 to 1.
    double between(int one, int other) {
        double shared = 0;
        for (int left : words[one]) {
            for (int right : words[other]) {
                shared += left == right ? rarity[left] * rarity[left] : 0;
            }
        }
        double norm = norms[one] * norms[other];
        return norm == 0 ? 0 : shared / norm;
    }
}
