package org.levelfield.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Which hits speak of one organisation: those of one segment with no joining word between them.
///
/// `Kyoto University Hospital` is one stretch, `Women's Hospital and Harvard Medical School` are two.
final class Stretches {
    /// The stretch of each hit, counted from 0.
    private final int[] numbers;

    private Stretches(int[] numbers) {
        this.numbers = numbers;
    }

    static Stretches of(Affiliation affiliation, List<Hit> hits, ContextWords context) {
        int[] numbers = new int[hits.size()];
        for (int index = 1; index < hits.size(); index++) {
            Hit before = hits.get(index - 1);
            Hit hit = hits.get(index);
            boolean together = affiliation.sameSegment(before.from(), hit.from())
                    && context.joinerBetween(affiliation, before, hit) < 0;
            numbers[index] = together ? numbers[index - 1] : numbers[index - 1] + 1;
        }
        return new Stretches(numbers);
    }

    int of(int hit) {
        return numbers[hit];
    }

    BitSet holding(List<Hit> hits, Predicate<Hit> wanted) {
        BitSet holding = new BitSet();
        for (int index = 0; index < hits.size(); index++) {
            if (wanted.test(hits.get(index))) {
                holding.set(numbers[index]);
            }
        }
        return holding;
    }
}
