package org.levelfield.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The persons of a field: blocks of authorships with one family name and first initial, each clustered by itself.
///
/// A block beyond [BlockClustering#LARGEST] is parted by first names, and what is still too large is cut by years:
/// pairs between the pieces are not looked at, and never joined.
final class Persons {

    private final AuthorshipIndex index;
    private final PairJudge judge;
    private final int largest;
    private final int[] first;
    private final float[] confidence;
    private long refused;
    private long cut;

    Persons(AuthorshipIndex index, PairJudge judge) {
        this(index, judge, BlockClustering.LARGEST);
    }

    Persons(AuthorshipIndex index, PairJudge judge, int largest) {
        this.index = index;
        this.judge = judge;
        this.largest = largest;
        first = IntStream.range(0, index.size()).toArray();
        confidence = new float[index.size()];
        Arrays.fill(confidence, 1);
        for (int[] block : groups(
                IntStream.range(0, index.size()).toArray(),
                authorship -> index.name(authorship).family() + ","
                        + index.name(authorship).initial())) {
            bounded(block);
        }
    }

    /// The first authorship of the person of this one, in the order of works and positions.
    int first(int authorship) {
        return first[authorship];
    }

    /// How sure it is that this authorship and the person's first are one person's; 1 for the first.
    double confidence(int authorship) {
        return confidence[authorship];
    }

    /// Likely pairs that something forbade to join.
    long refused() {
        return refused;
    }

    /// Authorships in blocks too large to be compared as a whole.
    long cut() {
        return cut;
    }

    private void bounded(int[] block) {
        if (block.length <= largest) {
            cluster(block);
            return;
        }
        cut += block.length;
        for (int[] part : groups(block, authorship -> index.name(authorship).first())) {
            int[] byYear = IntStream.of(part)
                    .boxed()
                    .sorted(Comparator.comparingInt(
                                    (Integer each) -> index.works().year(index.work(each)))
                            .thenComparingInt(each -> each))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int from = 0; from < part.length; from += largest) {
                int[] piece = Arrays.copyOfRange(byYear, from, Math.min(part.length, from + largest));
                Arrays.sort(piece);
                cluster(piece);
            }
        }
    }

    private void cluster(int[] block) {
        if (block.length == 1) {
            return;
        }
        int[] forms = IntStream.of(block).map(index::form).toArray();
        BlockClustering clustering = new BlockClustering(block, new BlockNames(forms, index.forms()::name), judge);
        refused += clustering.refused();
        for (int member = 0; member < block.length; member++) {
            first[block[member]] = block[clustering.first(member)];
            confidence[block[member]] = (float) (1 / (1 + Math.exp(-clustering.link(member))));
        }
    }

    /// Authorships with the same key, in ascending order, by their first.
    private static List<int[]> groups(int[] authorships, IntFunction<String> key) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] group = IntStream.of(authorships)
                .map(each -> numbers.computeIfAbsent(key.apply(each), unknown -> numbers.size()))
                .toArray();
        int[] sizes = new int[numbers.size()];
        for (int each : group) {
            sizes[each]++;
        }
        int[][] groups = new int[sizes.length][];
        int[] filled = new int[sizes.length];
        for (int i = 0; i < group.length; i++) {
            int at = group[i];
            if (filled[at] == 0) {
                groups[at] = new int[sizes[at]];
            }
            groups[at][filled[at]++] = authorships[i];
        }
        return List.of(groups);
    }
}
