package org.levelfield.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// How often works that name one concept cite works that name another, for pairs that are asked for.
final class CitedAcross {

    /// Bits, a power of two: most pairs of concepts of two works are not asked for, and a look at these spares the
    /// search.
    private static final int BITS = 1 << 25;

    private final long[] pairs;
    private final int[] citations;
    private final long[] perhaps = new long[BITS / Long.SIZE];

    /// @param pairs as [StatedNames#pair] packs them, ascending
    private CitedAcross(long[] pairs) {
        this.pairs = pairs;
        for (long pair : pairs) {
            int bit = bit(pair);
            perhaps[bit >>> 6] |= 1L << bit;
        }
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
                long pair = StatedNames.pair(one, other);
                int bit = bit(pair);
                if ((perhaps[bit >>> 6] & 1L << bit) != 0) {
                    int at = Arrays.binarySearch(pairs, pair);
                    if (at >= 0) {
                        citations[at]++;
                    }
                }
            }
        }
    }

    private static int bit(long pair) {
        return (int) (pair * 0x9E3779B97F4A7C15L >>> 39);
    }
}
