package org.levelfield.forecast;

/// The mean of the vectors of the works that name a concept: where in the field it is spoken of. Its length says how
/// narrow that place is: near 1 all works are alike, near 0 they have nothing in common.
final class ContextMeans {

    private final int size;
    private final float[] means;
    private final float[] lengths;

    /// @param years of the works that count
    ContextMeans(ConceptHistory history, Snapshot at, WorkVectors works, int years) {
        size = works.size;
        means = new float[at.concepts * size];
        lengths = new float[at.concepts];
        int[] counts = new int[at.concepts];
        for (int i = 0; i < works.works.length; i++) {
            int work = works.works[i];
            for (int place = history.from(work);
                    history.year(work) > at.until - years && place < history.to(work);
                    place++) {
                int concept = history.named(place);
                counts[concept]++;
                for (int k = 0; k < size; k++) {
                    means[concept * size + k] += works.vectors[i * size + k];
                }
            }
        }
        for (int concept = 0; concept < at.concepts; concept++) {
            double sum = 0;
            for (int k = concept * size; k < (concept + 1) * size; k++) {
                means[k] /= Math.max(1, counts[concept]);
                sum += means[k] * means[k];
            }
            lengths[concept] = (float) Math.sqrt(sum);
        }
    }

    /// How narrow a concept's place is, 0 to 1; 0 where no work names it.
    float narrowness(int concept) {
        return lengths[concept];
    }

    /// The mean cosine of a work of the one and a work of the other.
    double product(int one, int other) {
        double sum = 0;
        int left = one * size;
        int right = other * size;
        for (int k = 0; k < size; k++) {
            sum += means[left + k] * means[right + k];
        }
        return sum;
    }

    /// The cosine of both means.
    double cosine(int one, int other) {
        double norm = (double) lengths[one] * lengths[other];
        return norm == 0 ? 0 : product(one, other) / norm;
    }
}
