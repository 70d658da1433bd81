package org.levelfield.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.web.MapAnswers.Community;
import org.levelfield.web.MapAnswers.MapAnswer;
import org.levelfield.web.MapAnswers.MapConcepts;

/// Asks the tables of the map.
final class MapQuestions {

    private static final int PERIODS = 4;
    private static final int PERIOD_YEARS = 6;

    private MapQuestions() {}

    static MapAnswer map(Edition edition) {
        return edition.once(
                "map",
                MapAnswer.class,
                () -> edition.with(database -> map(database, edition.manifest().built())));
    }

    private static MapAnswer map(Database database, String built) {
        List<Community> communities = database.query(
                "select community_id, level, label, parent_id, concepts, works, growth, industry_share, known_teams,"
                        + " beyond_gpu, x, y from community order by concepts desc, community_id",
                MapQuestions::community);
        long concepts = database.number("select count(*) from concept_map");
        return database.query(
                        "select min(year), max(year) from concept_year",
                        row -> new MapAnswer(concepts, whole(row, 1), whole(row, 2), communities, built))
                .getFirst();
    }

    private static Community community(ResultSet row) throws SQLException {
        return new Community(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                rounded(row, 7),
                rounded(row, 8),
                row.getInt(9),
                rounded(row, 10),
                Math.round(10 * row.getDouble(11)) / 10.0,
                Math.round(10 * row.getDouble(12)) / 10.0);
    }

    /// @param from place of the first, from 0
    static MapConcepts concepts(Edition edition, int from, int count) {
        int last = Optional.ofNullable(map(edition).lastYear()).orElse(0);
        List<Integer> periods = new ArrayList<>();
        for (int period = PERIODS; period > 0; period--) {
            periods.add(last - PERIOD_YEARS * period);
        }
        String sql = SqlResource.text("questions/map-concepts")
                .replace("${first}", periods.get(0).toString())
                .replace("${second}", periods.get(1).toString())
                .replace("${third}", periods.get(2).toString())
                .replace("${fourth}", periods.get(3).toString())
                .replace("${from}", String.valueOf(from))
                .replace("${count}", String.valueOf(count));
        MapConcepts found = new MapConcepts(
                from,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                periods,
                new ArrayList<>());
        edition.with(database -> {
            database.stream(sql, row -> add(found, row));
            return true;
        });
        return found;
    }

    private static void add(MapConcepts to, ResultSet row) throws SQLException {
        String id = row.getString(1);
        String name = row.getString(2);
        to.names().add(name);
        to.ids().add(id.equals(plain(name)) ? "" : id);
        to.x().add((int) Math.round(row.getDouble(3)));
        to.y().add((int) Math.round(row.getDouble(4)));
        to.works().add(row.getInt(5));
        to.firstYears().add(whole(row, 6));
        to.growth().add(hundredths(row, 7));
        to.industry().add(hundredths(row, 8));
        to.beyond().add(hundredths(row, 9));
        to.coarse().add(text(row, 10));
        to.middle().add(text(row, 11));
        to.fine().add(text(row, 12));
        StringBuilder sizes = new StringBuilder();
        for (int period = 0; period < PERIODS; period++) {
            sizes.append(size(row.getInt(13 + period)));
        }
        to.sizes().add(sizes.append(size(row.getInt(5))).toString());
    }

    private static char size(int works) {
        return Character.forDigit((int) Math.min(35, Math.round(2 * Math.log(1 + works) / Math.log(2))), 36);
    }

    /// What a browser makes of a name, too.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return row.wasNull() ? "" : text;
    }

    private static @Nullable Integer hundredths(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Integer.valueOf((int) Math.round(100 * value));
    }

    static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    static @Nullable Double rounded(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : (Double) (Math.round(1e4 * value) / 1e4);
    }
}
