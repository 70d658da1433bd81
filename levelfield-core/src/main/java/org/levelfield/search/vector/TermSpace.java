package org.levelfield.search.vector;

import java.util.Random;

/// Finds directions of the terms along which works differ most: latent semantic analysis (Deerwester et al., 1990) by
/// subspace iteration from a random start (Halko, Martinsson and Tropp, "Finding structure with randomness", 2011).
///
/// The directions span the space of the leading singular vectors without being these vectors one by one: lengths and
/// angles of what is projected are the same, and nothing else is used.
final class TermSpace {

    private static final int ROUNDS = 4;

    private TermSpace() {}

    /// Terms by dimensions, columns orthonormal.
    ///
    /// @param matrix with rows of length 1
    /// @param seed equal seeds give equal vectors
    static float[] of(TermMatrix matrix, int width, long seed) {
        Random random = new Random(seed);
        float[] directions = new float[matrix.terms() * width];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = (float) random.nextGaussian();
        }
        Dense.orthonormalise(directions, width);
        for (int round = 0; round < ROUNDS; round++) {
            directions = matrix.turnedTimes(matrix.times(directions, width), width);
            Dense.orthonormalise(directions, width);
        }
        return directions;
    }
}
