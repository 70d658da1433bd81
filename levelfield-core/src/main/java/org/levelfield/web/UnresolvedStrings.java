package org.levelfield.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// The strings of unknown sector that affect most works.
///
/// @param strings of unknown sector under the question's filters, listed or not
/// @param works that they affect
/// @param unclassified works among these whose team is unknown
record UnresolvedStrings(long strings, long works, long unclassified, List<Line> lines) {

    UnresolvedStrings {
        lines = List.copyOf(lines);
    }

    /// A string.
    ///
    /// @param works merged works that it affects
    /// @param unclassified works among these whose team is unknown
    /// @param occurrences authorships and teams with it
    /// @param venues how many; those with most works are `venueNames`
    /// @param example title of its most cited work
    record Line(
            String affiliation,
            long works,
            long unclassified,
            long occurrences,
            @Nullable Integer first,
            @Nullable Integer last,
            long venues,
            List<String> venueNames,
            Optional<String> example,
            Optional<Hint> hint) {

        Line hinted(Optional<Hint> found) {
            return new Line(
                    affiliation, works, unclassified, occurrences, first, last, venues, venueNames, example, found);
        }
    }

    /// A word of the string and what strings with it are, where the rules know them.
    ///
    /// @param agreeing strings of this sector, of all `strings` with the word
    record Hint(String word, String sector, long agreeing, long strings) {}

    /// Found once an edition.
    ///
    /// @throws org.levelfield.run.UserMistake if a venue asked for does not occur
    static UnresolvedStrings of(Edition edition, UnresolvedQuestion question) {
        question.check(edition.overview());
        return edition.once(
                question, UnresolvedStrings.class, () -> edition.with(database -> find(database, question)));
    }

    private static UnresolvedStrings find(Database database, UnresolvedQuestion question) {
        List<Line> lines = database.query(sql("unresolved", question), UnresolvedStrings::line);
        Map<String, Hint> hints = lines.isEmpty() ? Map.of() : hints(database, lines);
        List<Line> hinted = lines.stream()
                .map(line -> line.hinted(Optional.ofNullable(hints.get(line.affiliation()))))
                .toList();
        return database.query(
                        sql("unresolved-total", question),
                        row -> new UnresolvedStrings(row.getLong(1), row.getLong(2), row.getLong(3), hinted))
                .getFirst();
    }

    private static String sql(String name, UnresolvedQuestion question) {
        return SqlResource.text("questions/" + name)
                .replace("${limit}", String.valueOf(question.limit()))
                .replace("${filter}", question.filter());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                year(row, 5),
                year(row, 6),
                row.getLong(7),
                Stream.of(
                                Optional.ofNullable(row.getString(8)),
                                Optional.ofNullable(row.getString(9)),
                                Optional.ofNullable(row.getString(10)))
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.ofNullable(row.getString(11)),
                Optional.empty());
    }

    private static @Nullable Integer year(ResultSet row, int column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(year);
    }

    private static Map<String, Hint> hints(Database database, List<Line> lines) {
        // not as literals: the strings hold whatever was printed, control characters too
        Object[] strings = lines.stream().map(Line::affiliation).toArray();
        String places = String.join(", ", Collections.nCopies(strings.length, "?"));
        Map<String, Hint> hints = new HashMap<>();
        database.stream(
                SqlResource.text("questions/sector-hints").replace("${strings}", places),
                row -> hints.put(
                        Objects.requireNonNull(row.getString(1)),
                        new Hint(row.getString(2), row.getString(3), row.getLong(4), row.getLong(5))),
                strings);
        return hints;
    }
}
