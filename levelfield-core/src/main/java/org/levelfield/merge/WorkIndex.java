package org.levelfield.merge;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.VenueNames;
import org.levelfield.text.Hash64;
import org.levelfield.text.TitleKey;

/// What the merge knows of every work: hashes in arrays, some 100 bytes a work, so that ten million fit on a laptop. A
/// hash of 0 says that there is nothing to compare.
final class WorkIndex {

    /// Shorter folded titles (`Introduction`, `Editorial`) say too little.
    private static final int SHORTEST_TITLE = 15;

    static final int NO_YEAR = 0;

    private static final int[] NOBODY = new int[0];

    private String[] ids = new String[1 << 12];
    private long[] dois = new long[1 << 12];
    private long[] arxivIds = new long[1 << 12];
    private long[] titles = new long[1 << 12];
    private int[] years = new int[1 << 12];
    private int[][] families = new int[1 << 12][];
    private long[] series = new long[1 << 12];
    private long[] inputs = new long[1 << 12];
    private long[] places = new long[1 << 12];
    private byte[] merits = new byte[1 << 12];
    private int size;

    void add(
            String id,
            @Nullable String doi,
            @Nullable String arxivId,
            @Nullable String title,
            @Nullable Integer year,
            List<String> authors,
            @Nullable String venue,
            @Nullable String source,
            String input,
            int merit) {
        if (size == ids.length) {
            grow(size * 2);
        }
        String key = title == null ? "" : TitleKey.of(title);
        ids[size] = id;
        dois[size] = doi == null ? 0 : Hash64.of(doi);
        arxivIds[size] = arxivId == null ? 0 : Hash64.of(arxivId);
        titles[size] = key.length() < SHORTEST_TITLE ? 0 : Hash64.of(key);
        years[size] = year == null ? NO_YEAR : year;
        families[size] = authors.isEmpty()
                ? NOBODY
                : TitleKey.familyNames(authors).stream()
                        .mapToInt(name -> (int) Hash64.of(name))
                        .sorted()
                        .distinct()
                        .toArray();
        boolean preprint = VenueNames.PREPRINTS.equals(venue);
        series[size] = venue == null || preprint ? 0 : Hash64.of(venue);
        inputs[size] = Hash64.of(input);
        places[size] = source == null || preprint ? 0 : Hash64.of(source + " " + year);
        merits[size] = (byte) merit;
        size++;
    }

    int size() {
        return size;
    }

    String id(int work) {
        return ids[work];
    }

    long doi(int work) {
        return dois[work];
    }

    long arxivId(int work) {
        return arxivIds[work];
    }

    long title(int work) {
        return titles[work];
    }

    int year(int work) {
        return years[work];
    }

    /// The venue's series; 0 where it is not known or no publication.
    long series(int work) {
        return series[work];
    }

    /// Whether one input lists the two at different places, a place being a venue and year: then it tells them apart.
    boolean listedApart(int a, int b) {
        return inputs[a] == inputs[b] && places[a] != places[b] && places[a] != 0 && places[b] != 0;
    }

    int merit(int work) {
        return merits[work];
    }

    /// Whether at least half of the shorter list of family names stands in the other. Two works without authors agree
    /// only in the very same year.
    boolean authorsAgree(int a, int b) {
        int[] one = families[a];
        int[] other = families[b];
        if (one.length == 0 || other.length == 0) {
            return one.length == other.length && years[a] == years[b] && years[a] != NO_YEAR;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared * 2 >= Math.min(one.length, other.length);
    }

    private void grow(int capacity) {
        ids = Arrays.copyOf(ids, capacity);
        dois = Arrays.copyOf(dois, capacity);
        arxivIds = Arrays.copyOf(arxivIds, capacity);
        titles = Arrays.copyOf(titles, capacity);
        years = Arrays.copyOf(years, capacity);
        families = Arrays.copyOf(families, capacity);
        series = Arrays.copyOf(series, capacity);
        inputs = Arrays.copyOf(inputs, capacity);
        places = Arrays.copyOf(places, capacity);
        merits = Arrays.copyOf(merits, capacity);
    }
}
