package org.levelfield.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Works of the last years in ever smaller groups of like content: each group is halved by two means (bisecting
/// k-means; Steinbach, Karypis and Kumar 2000), over the sums of their concepts' factors, rare concepts weighing more.
/// What is named together in no work, but often in works of one small group, lies near.
final class WorkClusters {

    private static final int ROUNDS = 5;

    /// A group of fewer works is not halved.
    private static final int LEAST = 6;

    private final int size;
    private final float[] vectors;
    private final int[] group;

    /// By depth asked for: the group of each work, -1 for a work of other years.
    private final int[][] atDepth;

    /// @param depths after how many halvings the groups are wanted, ascending
    WorkClusters(ConceptHistory history, WorkVectors works, int[] depths, long seed) {
        size = works.size;
        vectors = works.vectors;
        int[] members = works.works;
        group = new int[members.length];
        atDepth = new int[depths.length][history.works()];
        int groups = 1;
        int depth = 0;
        for (int asked = 0; asked < depths.length; asked++) {
            for (; depth < depths[asked]; depth++) {
                groups = halve(groups, seed + depth);
            }
            Arrays.fill(atDepth[asked], -1);
            for (int i = 0; i < members.length; i++) {
                atDepth[asked][members[i]] = group[i];
            }
        }
    }

    /// Halves every group; gives how many there are then.
    private int halve(int groups, long seed) {
        int[] starts = new int[groups + 1];
        for (int each : group) {
            starts[each + 1]++;
        }
        for (int i = 0; i < groups; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] order = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            order[next[group[i]]++] = i;
        }
        IntStream.range(0, groups)
                .parallel()
                .forEach(each -> halve(Arrays.copyOfRange(order, starts[each], starts[each + 1]), each, groups, seed));
        return 2 * groups;
    }

    private void halve(int[] members, int each, int groups, long seed) {
        if (members.length < LEAST) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + each);
        float[] axis = new float[size];
        int left = members[random.nextInt(members.length)] * size;
        int right = members[random.nextInt(members.length)] * size;
        for (int k = 0; k < size; k++) {
            axis[k] = vectors[left + k] - vectors[right + k] + (float) (1e-3 * (random.nextDouble() - 0.5));
        }
        float[] side = new float[members.length];
        for (int round = 0; round < ROUNDS; round++) {
            float middle = project(members, axis, side);
            double[] sums = new double[2 * size];
            int[] counts = new int[2];
            for (int i = 0; i < members.length; i++) {
                int half = side[i] > middle ? 1 : 0;
                counts[half]++;
                for (int k = 0; k < size; k++) {
                    sums[half * size + k] += vectors[members[i] * size + k];
                }
            }
            for (int k = 0; k < size; k++) {
                axis[k] = (float) (sums[size + k] / Math.max(1, counts[1]) - sums[k] / Math.max(1, counts[0]));
            }
        }
        float middle = project(members, axis, side);
        for (int i = 0; i < members.length; i++) {
            group[members[i]] = side[i] > middle ? groups + each : each;
        }
    }

    /// Puts each member's place along an axis and gives their middle, so that both halves are of a size.
    private float project(int[] members, float[] axis, float[] side) {
        for (int i = 0; i < members.length; i++) {
            float sum = 0;
            for (int k = 0; k < size; k++) {
                sum += axis[k] * vectors[members[i] * size + k];
            }
            side[i] = sum;
        }
        float[] sorted = side.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// The group of a work, or -1.
    int group(int asked, int work) {
        return atDepth[asked][work];
    }
}
