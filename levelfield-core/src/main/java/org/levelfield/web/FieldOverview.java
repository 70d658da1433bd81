package org.levelfield.web;

import java.util.List;
import java.util.Optional;
import org.levelfield.store.Database;

/// What a field holds, in numbers.
///
/// @param works merged works
/// @param firstYear of a work; none where no work has a year
/// @param affiliations affiliation strings and institutions recorded: without any, no team can be classified
/// @param venues those with most works first
/// @param topics likewise, at most 200
/// @param rejects the most frequent first
record FieldOverview(
        long works,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        long affiliations,
        List<Responses.Venue> venues,
        List<Topic> topics,
        List<Rejects> rejects) {

    /// Topics to choose from: more are not looked through.
    private static final int TOPICS = 200;

    FieldOverview {
        venues = List.copyOf(venues);
        topics = List.copyOf(topics);
        rejects = List.copyOf(rejects);
    }

    /// A topic of the field.
    record Topic(String topic, long works) {}

    /// Records of an input that could not be used, by reason.
    ///
    /// @param input the first twelve digits of its SHA-256
    record Rejects(String input, String reason, long records) {}

    static FieldOverview count(Database database) {
        long works = database.number("select count(*) from merged_work");
        boolean years = database.number("select count(year) from merged_work") > 0;
        List<Responses.Venue> venues = database.query(
                "select venue, count(*), min(year), max(year) from merged_work where venue is not null"
                        + " group by venue order by count(*) desc, venue",
                row -> new Responses.Venue(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3) == null ? null : row.getInt(3),
                        row.getObject(4) == null ? null : row.getInt(4)));
        long affiliations = database.number("select count(*) from affiliation_string")
                + database.number("select count(*) from authorship_institution");
        return new FieldOverview(
                works,
                years ? Optional.of((int) database.number("select min(year) from merged_work")) : Optional.empty(),
                years ? Optional.of((int) database.number("select max(year) from merged_work")) : Optional.empty(),
                affiliations,
                venues,
                database.query(
                        "select topic, count(*) from merged_work where topic is not null"
                                + " group by topic order by count(*) desc, topic limit " + TOPICS,
                        row -> new Topic(row.getString(1), row.getLong(2))),
                database.query(
                        "select input, reason, count(*) from reject group by input, reason order by count(*) desc, reason",
                        row -> new Rejects(row.getString(1), row.getString(2), row.getLong(3))));
    }
}
