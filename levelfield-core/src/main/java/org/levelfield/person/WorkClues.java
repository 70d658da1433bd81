package org.levelfield.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What works say of their authors' fields: year, venue, and the words of title, keywords and topic.
final class WorkClues {

    static final int NO_YEAR = 0;
    static final int NO_VENUE = -1;

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<Integer> venues = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Vocabulary venueNames = new Vocabulary();

    /// Adds the next work.
    ///
    /// @param text title, keywords and topic
    void add(String id, @Nullable Integer year, @Nullable String venue, String text) {
        ids.add(id);
        years.add(year == null ? NO_YEAR : year);
        venues.add(venue == null ? NO_VENUE : venueNames.count(venue));
        words.add(Words.of(text, vocabulary));
    }

    int size() {
        return ids.size();
    }

    String id(int work) {
        return ids.get(work);
    }

    int year(int work) {
        return years.get(work);
    }

    boolean sameVenue(int a, int b) {
        return venues.get(a) != NO_VENUE && venues.get(a).equals(venues.get(b));
    }

    /// The information of the words that two works share, in nats: of each the logarithm of works by works with it.
    double sharedWords(int a, int b) {
        return Words.shared(words.get(a), words.get(b), vocabulary, size());
    }
}
