package org.levelfield.resolve.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// What labelled strings say of single organisations beyond their words: funders and academies that are named beside
/// the place of work, faculties that stand for their university.
///
/// A habit is one Newton step on the logistic loss: the sum of label less expected probability by the sum of the
/// variances, drawn to zero by [#PRIOR].
record Habits(Map<String, Float> values) {
    /// Variance that speaks for no habit at all.
    private static final double PRIOR = 3;

    /// Less than this is not kept.
    private static final double LEAST = 0.2;

    private static final double MOST = 3;

    Habits {
        values = Map.copyOf(values);
    }

    static Habits none() {
        return new Habits(Map.of());
    }

    static Habits bundled() {
        Map<String, Float> values = new HashMap<>();
        for (CSVRecord row : CsvResource.rows("resolve/habits.csv")) {
            values.put(row.get("institution_id") + " " + row.get("match"), Float.parseFloat(row.get("habit")));
        }
        return new Habits(values);
    }

    float of(Organisations organisations, Candidate candidate) {
        return values.isEmpty() ? 0 : values.getOrDefault(key(organisations, candidate), 0f);
    }

    /// An organisation and how it was met.
    static String key(Organisations organisations, Candidate candidate) {
        String match = candidate.isPhrase()
                ? candidate.length() > 1 ? "name" : "word"
                : candidate.match().name().toLowerCase(Locale.ROOT);
        return organisations.id(candidate.organisation()) + " " + match;
    }

    List<String> lines() {
        return values.entrySet().stream()
                .map(each -> each.getKey().replace(' ', ',') + "," + String.format(Locale.ROOT, "%.2f", each.getValue()))
                .sorted()
                .toList();
    }

    /// Sums of what training shows.
    static final class Sums {
        private final Map<String, double[]> sums = new HashMap<>();

        void add(String key, boolean right, double probability, double weight) {
            double[] sum = sums.computeIfAbsent(key, none -> new double[2]);
            sum[0] += weight * ((right ? 1 : 0) - probability);
            sum[1] += weight * probability * (1 - probability);
        }

        Habits habits() {
            Map<String, Float> values = new HashMap<>();
            sums.forEach((key, sum) -> {
                double habit = Math.clamp(sum[0] / (sum[1] + PRIOR), -MOST, MOST);
                if (Math.abs(habit) >= LEAST) {
                    values.put(key, (float) habit);
                }
            });
            return new Habits(values);
        }
    }
}
