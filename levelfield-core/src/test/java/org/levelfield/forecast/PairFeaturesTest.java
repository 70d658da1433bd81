package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PairFeaturesTest {

    private static final int CONCEPTS = 120;
    private static final int UNTIL = 2007;

    private static Pairs all() {
        List<int[]> pairs = IntStream.range(0, CONCEPTS)
                .boxed()
                .flatMap(one -> IntStream.range(0, CONCEPTS)
                        .filter(other -> other != one)
                        .mapToObj(other -> new int[] {one, other}))
                .toList();
        return new Pairs(
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
    }

    private static PairFeatures features(ConceptHistory history, int until) {
        return new PairFeatures(history, new Snapshot(history, until));
    }

    @Test
    void noFeatureSeesPastTheYear() {
        float[][] one = features(GivenHistory.random(CONCEPTS, 900, UNTIL, 1_000), UNTIL)
                .rows(all());
        float[][] other = features(GivenHistory.random(CONCEPTS, 900, UNTIL, 5_000), UNTIL)
                .rows(all());
        float[][] later = features(GivenHistory.random(CONCEPTS, 900, UNTIL, 5_000), UNTIL + 2)
                .rows(all());

        assertThat(one).isDeepEqualTo(other);
        assertThat(java.util.Arrays.deepEquals(other, later)).isFalse(); // the works after it do differ
    }

    @Test
    void namesStandForColumnsAndAllValuesAreFinite() {
        float[][] rows =
                features(GivenHistory.random(CONCEPTS, 900, UNTIL, 1), UNTIL).rows(all());

        assertThat(PairFeatures.names()).doesNotHaveDuplicates();
        for (float[] row : rows) {
            assertThat(row).hasSize(PairFeatures.names().size());
            for (float value : row) {
                assertThat(Float.isFinite(value)).isTrue();
            }
        }
    }

    @Test
    void countsEqualTheirSlowTwins() {
        PairFeatures features = features(GivenHistory.random(CONCEPTS, 900, UNTIL, 1), UNTIL);
        Snapshot at = features.snapshot();
        Pairs pairs = all();
        float[][] rows = features.rows(pairs);
        int common = PairFeatures.names().indexOf("common");
        int allocation = PairFeatures.names().indexOf("resource_allocation");
        int jaccard = PairFeatures.names().indexOf("jaccard");
        for (int i = 0; i < rows.length; i += 7) {
            Set<Integer> shared = neighbours(at, pairs.ones()[i]);
            Set<Integer> either = new HashSet<>(shared);
            shared.retainAll(neighbours(at, pairs.others()[i]));
            either.addAll(neighbours(at, pairs.others()[i]));
            double sum =
                    shared.stream().mapToDouble(each -> 1.0 / at.degrees[each]).sum();

            assertThat(Math.exp(rows[i][common]) - 1).isCloseTo(shared.size(), Offset.offset(1e-3));
            assertThat(Math.exp(rows[i][allocation]) - 1e-4).isCloseTo(sum, Offset.offset(1e-5));
            double share = (double) shared.size() / Math.max(1, either.size());
            assertThat((double) rows[i][jaccard]).isCloseTo(share, Offset.offset(1e-6));
        }
    }

    @Test
    void aPairIsTheSameFromEitherSide() {
        PairFeatures features = features(GivenHistory.random(CONCEPTS, 900, UNTIL, 1), UNTIL);
        Pairs pairs = all();
        float[][] there = features.rows(pairs);
        float[][] back = features.rows(new Pairs(/* ones= */ pairs.others(), /* others= */ pairs.ones()));
        for (int i = 0; i < there.length; i++) {
            for (int k = 0; k < there[i].length; k++) {
                assertThat((double) there[i][k]).isCloseTo(back[i][k], Offset.offset(1e-3));
            }
        }
    }

    private static Set<Integer> neighbours(Snapshot at, int concept) {
        Set<Integer> neighbours = new HashSet<>();
        for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
            neighbours.add(at.neighbours[place]);
        }
        return neighbours;
    }
}
