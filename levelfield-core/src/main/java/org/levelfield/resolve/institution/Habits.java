package org.levelfield.resolve.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// What labelled strings say of single organisations beyond their words: funders and academies that are named beside
/// the place of work, faculties that stand for their university.
///
/// A habit is one Newton step on the logistic loss: the sum of label less expected probability by the sum of the
/// variances, drawn to zero by [#PRIOR].
final class Habits {
    /// Variance that speaks for no habit at all.
    private static final double PRIOR = 3;

    /// Less than this is not kept.
    private static final double LEAST = 0.2;

    private static final double MOST = 3;

    private static final List<String> WAYS = List.of("name", "word", "similar", "city", "domain", "parent");

    /// For each organisation's id the habits by the ways in which it may be met.
    private final Map<String, float[]> values = new HashMap<>();

    private Habits() {}

    static Habits none() {
        return new Habits();
    }

    static Habits bundled() {
        Habits habits = new Habits();
        for (CSVRecord row : CsvResource.rows("resolve/habits.csv")) {
            int way = WAYS.indexOf(row.get("match"));
            habits.of(row.get("institution_id"))[way] = Float.parseFloat(row.get("habit"));
        }
        return habits;
    }

    private float[] of(String id) {
        return values.computeIfAbsent(id, none -> new float[WAYS.size()]);
    }

    float of(String id, Candidate candidate) {
        float[] found = values.get(id);
        return found == null ? 0 : found[way(candidate)];
    }

    /// How an organisation was met: by a name, by one word, or as a candidate's match says.
    static int way(Candidate candidate) {
        if (candidate.isPhrase()) {
            return candidate.length() > 1 ? 0 : 1;
        }
        return 2 + candidate.match().place() - Candidate.Match.SIMILAR.place();
    }

    List<String> lines() {
        return values.entrySet().stream()
                .flatMap(each -> IntStream.range(0, WAYS.size())
                        .filter(way -> each.getValue()[way] != 0)
                        .mapToObj(way -> "%s,%s,%s"
                                .formatted(
                                        each.getKey(),
                                        WAYS.get(way),
                                        String.format(Locale.ROOT, "%.2f", each.getValue()[way]))))
                .sorted()
                .toList();
    }

    /// Sums of what training shows.
    static final class Sums {
        private record Key(String id, int way) {}

        private final Map<Key, double[]> sums = new HashMap<>();

        void add(String id, int way, boolean right, double probability, double weight) {
            double[] sum = sums.computeIfAbsent(new Key(id, way), none -> new double[2]);
            sum[0] += weight * ((right ? 1 : 0) - probability);
            sum[1] += weight * probability * (1 - probability);
        }

        Habits habits() {
            Habits habits = new Habits();
            sums.forEach((key, sum) -> {
                double habit = Math.clamp(sum[0] / (sum[1] + PRIOR), -MOST, MOST);
                if (Math.abs(habit) >= LEAST) {
                    habits.of(key.id())[key.way()] = (float) habit;
                }
            });
            return habits;
        }
    }
}
