package org.levelfield.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// How often works that name one concept cite works that name another, for pairs that are asked for.
final class CitedAcross {

    private final long[] pairs;
    private final int[] citations;

    /// @param pairs as [StatedNames#pair] packs them, ascending
    private CitedAcross(long[] pairs) {
        this.pairs = pairs;
        citations = new int[pairs.length];
    }

    static CitedAcross count(Database database, long[] pairs) {
        CitedAcross counted = new CitedAcross(pairs);
        Map<String, int[]> named = new HashMap<>();
        database.stream(SqlResource.text("stages/map/concepts-of-cited"), row -> {
            int[] own = named.getOrDefault(row.getString(1), new int[0]);
            int[] longer = Arrays.copyOf(own, own.length + 1);
            longer[own.length] = row.getInt(2);
            named.put(row.getString(1), longer);
        });
        database.stream(
                SqlResource.text("stages/map/citations"),
                row -> counted.citation(
                        named.getOrDefault(row.getString(1), new int[0]),
                        named.getOrDefault(row.getString(2), new int[0])));
        return counted;
    }

    int of(int one, int other) {
        int at = Arrays.binarySearch(pairs, StatedNames.pair(one, other));
        return at < 0 ? 0 : citations[at];
    }

    private void citation(int[] citing, int[] cited) {
        for (int one : citing) {
            for (int other : cited) {
                int at = one == other ? -1 : Arrays.binarySearch(pairs, StatedNames.pair(one, other));
                if (at >= 0) {
                    citations[at]++;
                }
            }
        }
    }
}
