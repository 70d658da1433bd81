package org.levelfield.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.levelfield.store.Database;
import org.levelfield.store.Manifest;

/// What a field holds, as far as a check has to say it.
///
/// @param recent which works are of its last twelve months
/// @param asOf the last date or year of any work
record FieldSummary(Recent recent, String asOf, long works, String coverage, List<String> sources, String built) {

    /// Years later than the build's are misprints.
    static FieldSummary of(Database database, Manifest manifest, long works) {
        int now = Integer.parseInt(manifest.built().substring(0, 4));
        int last = (int) database.number("select coalesce(max(year), 0) from merged_work where year <= " + now);
        long abstracts = database.number("select count(abstract_id) from merged_work");
        double share = works == 0 ? 0 : 100.0 * abstracts / works;
        Recent recent = new Recent(lastDay(database, manifest.built().substring(0, 10)), last);
        return new FieldSummary(
                recent,
                recent.last().map(String::valueOf).orElse(last == 0 ? "no date known" : String.valueOf(last)),
                works,
                String.format(
                        Locale.ROOT,
                        "%,d works, %.0f%% with an abstract; of the others only the title could be read",
                        works,
                        share),
                manifest.inputs().stream()
                        .map(input -> input.name() + " (" + day(input.modified()) + ", " + input.input() + ")")
                        .toList(),
                manifest.built());
    }

    private static Optional<LocalDate> lastDay(Database database, String built) {
        return database
                .query(
                        "select max(date) as last from merged_work where length(date) in (7, 10) and date <= "
                                + Database.literal(built),
                        row -> Objects.requireNonNullElse(row.getString("last"), ""))
                .stream()
                .flatMap(date -> Recent.day(date).stream())
                .findFirst();
    }

    /// The last year of any work, 0 where no year is known.
    int lastYear() {
        return recent.lastYear();
    }

    private static String day(String instant) {
        return instant.length() < 10 ? instant : instant.substring(0, 10);
    }

    Answer.Searched searched(List<Gathering.Asked> asked) {
        return new Answer.Searched(asked, works, sources, coverage, built);
    }
}
