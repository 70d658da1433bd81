package org.levelfield.map;

import java.util.HashMap;
import java.util.Map;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;

/// At which venues the works of each concept appeared.
final class VenueProfiles {

    private final int[][] venues;
    private final float[][] shares;

    private VenueProfiles(int concepts) {
        venues = new int[concepts][0];
        shares = new float[concepts][0];
    }

    static VenueProfiles read(Database database, StoredConcepts concepts) {
        VenueProfiles profiles = new VenueProfiles(concepts.size());
        Map<String, Integer> numbers = new HashMap<>();
        database.stream(
                "select n.number, coalesce(m.venue, '') as venue, count(distinct c.work_id) as together"
                        + " from work_concept c join merged_work m on m.work_id = c.work_id"
                        + " join (select concept_id, row_number() over (order by concept_id) - 1 as number from concept) n"
                        + " on n.concept_id = c.concept_id group by n.number, coalesce(m.venue, '')"
                        + " order by n.number, venue",
                row -> profiles.add(
                        row.getInt(1),
                        numbers.computeIfAbsent(row.getString(2), name -> numbers.size()),
                        row.getInt(3)));
        return profiles;
    }

    private void add(int concept, int venue, int works) {
        int length = venues[concept].length;
        venues[concept] = java.util.Arrays.copyOf(venues[concept], length + 1);
        shares[concept] = java.util.Arrays.copyOf(shares[concept], length + 1);
        venues[concept][length] = venue;
        shares[concept][length] = works;
    }

    /// Cosine, 0 to 1.
    double likeness(int one, int other) {
        double product = 0;
        for (int i = 0; i < venues[one].length; i++) {
            for (int j = 0; j < venues[other].length; j++) {
                product += venues[one][i] == venues[other][j] ? shares[one][i] * shares[other][j] : 0;
            }
        }
        double length = length(shares[one]) * length(shares[other]);
        return length > 0 ? product / length : 0;
    }

    private static double length(float[] shares) {
        double squares = 0;
        for (float share : shares) {
            squares += (double) share * share;
        }
        return Math.sqrt(squares);
    }
}
