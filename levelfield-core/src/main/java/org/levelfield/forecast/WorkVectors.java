package org.levelfield.forecast;

import java.util.stream.IntStream;

/// Works of the last years as vectors of length one: the sums of their concepts' factors, rare concepts weighing more.
final class WorkVectors {

    final int size;

    /// Numbers of the works.
    final int[] works;

    /// By work, one after the other.
    final float[] vectors;

    /// @param years before and with the snapshot's that count
    WorkVectors(ConceptHistory history, Snapshot at, Factors factors, int years) {
        size = factors.size();
        works = IntStream.range(0, history.works())
                .filter(work -> history.year(work) <= at.until && history.year(work) > at.until - years)
                .toArray();
        vectors = new float[works.length * size];
        IntStream.range(0, works.length).parallel().forEach(i -> fill(history, at, factors, works[i], i * size));
    }

    private void fill(ConceptHistory history, Snapshot at, Factors factors, int work, int to) {
        for (int place = history.from(work); place < history.to(work); place++) {
            int concept = history.named(place);
            factors.addTo(vectors, to, concept, Math.log(1 + (double) at.totalWorks / at.works[concept]));
        }
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += vectors[to + k] * vectors[to + k];
        }
        float scale = sum > 0 ? (float) (1 / Math.sqrt(sum)) : 0;
        for (int k = 0; k < size; k++) {
            vectors[to + k] *= scale;
        }
    }
}
