package org.levelfield.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives communities the names that they had in the previous build, where most of one lives on in the other.
final class Identities {

    /// A community goes on if it shares this part of all concepts that stand in either.
    private static final double LEAST_LIKENESS = 0.25;

    private Identities() {}

    /// How many concepts two communities share.
    private record Shared(int community, int previous, int concepts, double likeness) {}

    /// @param communities by concept, numbers from 0; -1 for none
    /// @param previous by concept, places in `ids`; -1 for none
    /// @return by community its id
    static String[] of(Level level, int[] communities, int count, int[] previous, List<String> ids) {
        String[] names = new String[count];
        boolean[] taken = new boolean[ids.size()];
        for (Shared shared : shared(communities, count, previous, ids.size())) {
            if (names[shared.community] == null && !taken[shared.previous] && shared.likeness >= LEAST_LIKENESS) {
                names[shared.community] = ids.get(shared.previous);
                taken[shared.previous] = true;
            }
        }
        int next = ids.stream()
                .filter(id -> id.startsWith(level.number() + "-"))
                .mapToInt(id -> Integer.parseInt(id.substring(2)))
                .max()
                .orElse(0);
        for (int community = 0; community < count; community++) {
            if (names[community] == null) {
                names[community] = level.number() + "-" + ++next;
            }
        }
        return names;
    }

    private static List<Shared> shared(int[] communities, int count, int[] previous, int previousCount) {
        int[] sizes = new int[count];
        int[] previousSizes = new int[previousCount];
        Map<Long, Integer> both = new HashMap<>();
        for (int concept = 0; concept < communities.length; concept++) {
            if (communities[concept] >= 0) {
                sizes[communities[concept]]++;
            }
            if (previous[concept] >= 0) {
                previousSizes[previous[concept]]++;
            }
            if (communities[concept] >= 0 && previous[concept] >= 0) {
                both.merge((long) communities[concept] << 32 | previous[concept], 1, Integer::sum);
            }
        }
        List<Shared> shared = new ArrayList<>();
        both.forEach((pair, concepts) -> {
            int community = (int) (pair >>> 32);
            int before = pair.intValue();
            double either = sizes[community] + previousSizes[before] - concepts;
            shared.add(new Shared(community, before, concepts, concepts / either));
        });
        shared.sort(Comparator.comparingInt(Shared::concepts)
                .reversed()
                .thenComparingInt(Shared::previous)
                .thenComparingInt(Shared::community));
        return shared;
    }
}
