package org.levelfield.audit.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.store.StoredTitles;
import org.levelfield.store.VenueNames;
import org.levelfield.text.TitleKey;

/// What a field holds of each venue by year, and so where a reference must be found if it is real. A year of a venue is
/// covered if the field holds at least thirty works of it, and at least half as many as of the median of the two years
/// before and after: a venue's odd works that came in by another way are no coverage.
public final class VenueYears {

    private static final int LEAST = 30;

    private static final int AROUND = 2;

    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final VenueNames series = VenueNames.bundled();

    private VenueYears() {}

    /// Counts the works of a field.
    public static VenueYears of(StoredTitles works) {
        VenueYears venues = new VenueYears();
        for (int work = 0; work < works.size(); work++) {
            String venue = works.venue(work);
            if (!venue.isEmpty() && works.year(work) != StoredTitles.NO_YEAR) {
                venues.counts.computeIfAbsent(venue, name -> new TreeMap<>()).merge(works.year(work), 1, Integer::sum);
            }
        }
        venues.counts.keySet().stream().sorted().forEach(venue -> venues.byName.putIfAbsent(TitleKey.of(venue), venue));
        return venues;
    }

    /// The field's name of the venue that is written so, if it has works of it or knows the series.
    Optional<String> venue(String written) {
        return series.series(written).or(() -> Optional.ofNullable(byName.get(TitleKey.of(written))));
    }

    /// Works of a venue in a year.
    int count(String venue, int year) {
        TreeMap<Integer, Integer> years = counts.get(venue);
        return years == null ? 0 : years.getOrDefault(year, 0);
    }

    boolean covers(String venue, int year) {
        int own = count(venue, year);
        int[] around = java.util.stream.IntStream.rangeClosed(year - AROUND, year + AROUND)
                .filter(other -> other != year)
                .map(other -> count(venue, other))
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        double median = around.length == 0
                ? 0
                : Arrays.stream(around)
                        .skip((around.length - 1) / 2)
                        .limit(2 - around.length % 2)
                        .average()
                        .orElse(0);
        return own >= LEAST && own >= median / 2;
    }
}
