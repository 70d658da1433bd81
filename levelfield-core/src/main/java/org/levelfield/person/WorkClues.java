package org.levelfield.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What works say of their authors' fields: year, venue, and the words of title, keywords and topic.
final class WorkClues {

    static final int NO_YEAR = 0;
    static final int NO_VENUE = -1;

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private int[] years = new int[1 << 10];
    private int[] venues = new int[1 << 10];
    private final Vocabulary vocabulary = new Vocabulary();
    private final Vocabulary venueNames = new Vocabulary();
    private double[] information = new double[0];

    /// Adds the next work.
    ///
    /// @param text title, keywords and topic
    void add(String id, @Nullable Integer year, @Nullable String venue, String text) {
        if (ids.size() == years.length) {
            years = Arrays.copyOf(years, years.length * 2);
            venues = Arrays.copyOf(venues, venues.length * 2);
        }
        years[ids.size()] = year == null ? NO_YEAR : year;
        venues[ids.size()] = venue == null ? NO_VENUE : venueNames.count(venue);
        ids.add(id);
        words.add(Words.of(text, vocabulary));
    }

    int size() {
        return ids.size();
    }

    String id(int work) {
        return ids.get(work);
    }

    int year(int work) {
        return years[work];
    }

    boolean sameVenue(int a, int b) {
        return venues[a] != NO_VENUE && venues[a] == venues[b];
    }

    /// Ends the adding.
    void settle() {
        information = vocabulary.information(size());
    }

    /// The information of the words that two works share, in nats: of each the logarithm of works by works with it.
    double sharedWords(int a, int b) {
        return Words.shared(words.get(a), words.get(b), information);
    }
}
