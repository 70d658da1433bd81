package org.levelfield.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record as the merge sees it.
record GivenRecord(
        String id,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String title,
        @Nullable Integer year,
        List<String> authors,
        @Nullable String venue,
        String input,
        int merit) {

    private static final String TITLE = "A title that is long enough";

    /// A record with title, year, two authors and nothing else.
    static GivenRecord of(String id) {
        return new GivenRecord(id, null, null, TITLE, 2020, List.of("Ann Ash", "Bob Birch"), null, id, 0);
    }

    GivenRecord doi(String value) {
        return new GivenRecord(id, value, arxiv, title, year, authors, venue, input, merit);
    }

    GivenRecord arxiv(String value) {
        return new GivenRecord(id, doi, value, title, year, authors, venue, input, merit);
    }

    GivenRecord title(String value) {
        return new GivenRecord(id, doi, arxiv, value, year, authors, venue, input, merit);
    }

    GivenRecord year(@Nullable Integer value) {
        return new GivenRecord(id, doi, arxiv, title, value, authors, venue, input, merit);
    }

    GivenRecord by(String... names) {
        return new GivenRecord(id, doi, arxiv, title, year, List.of(names), venue, input, merit);
    }

    GivenRecord at(String value) {
        return new GivenRecord(id, doi, arxiv, title, year, authors, value, input, merit);
    }

    GivenRecord in(String value) {
        return new GivenRecord(id, doi, arxiv, title, year, authors, venue, value, merit);
    }

    GivenRecord merit(int value) {
        return new GivenRecord(id, doi, arxiv, title, year, authors, venue, input, value);
    }

    /// Merges records that stand in the order of their ids.
    static WorkMerge merged(List<GivenRecord> records) {
        return new WorkMerge(index(records)).run();
    }

    static WorkIndex index(List<GivenRecord> records) {
        WorkIndex index = new WorkIndex();
        records.forEach(each -> index.add(
                each.id,
                each.doi,
                each.arxiv,
                each.title,
                each.year,
                each.authors,
                each.venue,
                each.venue,
                each.input,
                each.merit));
        return index;
    }
}
