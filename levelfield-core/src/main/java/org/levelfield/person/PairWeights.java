package org.levelfield.person;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// The weights of the pairwise score, from `names/weights.csv`, whose last column says how each was set.
///
/// The score of two authorships whose names agree is log odds: what the name alone says, `name - bearers × ln(expected
/// bearers)` within bounds, and for each clue its weight times its value.
final class PairWeights {

    private final double[] clues = new double[Clue.count()];
    private final double name;
    private final double bearers;
    private final double least;
    private final double most;

    private PairWeights(Map<String, Double> rows) {
        for (Clue clue : Clue.values()) {
            clue.set(clues, value(rows, clue.label()));
        }
        name = value(rows, "name");
        bearers = value(rows, "bearers");
        least = value(rows, "name_least");
        most = value(rows, "name_most");
    }

    static PairWeights bundled() {
        Map<String, Double> rows = new HashMap<>();
        for (CSVRecord row : CsvResource.rows("names/weights.csv")) {
            rows.put(row.get("weight"), Double.valueOf(row.get("value")));
        }
        return new PairWeights(rows);
    }

    private static double value(Map<String, Double> rows, String name) {
        Double value = rows.get(name);
        if (value == null) {
            throw new IllegalStateException("names/weights.csv has no weight " + name);
        }
        return value;
    }

    /// The weight of a clue.
    double of(Clue clue) {
        return clue.of(clues);
    }

    /// The log odds of the clues alone.
    double ofClues(double[] values) {
        double sum = 0;
        for (int clue = 0; clue < clues.length; clue++) {
            sum += clues[clue] * values[clue];
        }
        return sum;
    }

    /// The log odds of a name before any clue.
    double ofName(double logBearers) {
        return Math.clamp(name - bearers * logBearers, least, most);
    }
}
