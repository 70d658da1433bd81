package org.levelfield.measure;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;

/// Asks measures of a field.
public final class Survey {

    private final Database database;

    public Survey(Database database) {
        this.database = database;
    }

    /// The measure of this name.
    ///
    /// @throws UserMistake listing what there is
    public static Measure measure(String name) {
        return Measure.all().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserMistake(
                        "there is no measure '" + name + "'",
                        "There is: "
                                + String.join(
                                        ", ",
                                        Measure.all().stream()
                                                .map(Measure::name)
                                                .toList())
                                + "."));
    }

    /// Runs a question.
    ///
    /// @throws UserMistake where a venue, topic or year asked for does not occur, saying what does
    public MeasureTable ask(Question question) {
        check(question);
        needs(question.measure());
        String sql = sql(question);
        List<String> columns = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        database.readTable(
                sql,
                // also where no row comes: a table without rows still has its header
                header -> columns.addAll(names(header)),
                row -> rows.add(values(row, columns.size())));
        return new MeasureTable(question, columns, rows, sql);
    }

    /// The first rows of an answer.
    ///
    /// @param table with so many rows at most
    /// @param all how many rows the whole answer has
    public record First(MeasureTable table, long all) {}

    /// The rows of an answer that are largest in some columns: of tens of thousands a page shows a hundred.
    ///
    /// @param columns by which, the most telling first
    /// @param most rows
    /// @throws UserMistake as [#ask(Question)]
    public First first(Question question, List<String> columns, int most) {
        check(question);
        needs(question.measure());
        String sql = sql(question);
        StringJoiner order = new StringJoiner(", ");
        columns.forEach(column -> order.add(column + " desc nulls last"));
        question.by().forEach(column -> order.add(column + " nulls last"));
        List<String> header = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long[] all = {0};
        database.readTable(
                "select *, count(*) over () as rows_in_all from (\n" + sql + "\n) order by " + order + " limit " + most,
                given -> header.addAll(names(given).subList(0, given.getColumnCount() - 1)),
                row -> {
                    rows.add(values(row, header.size()));
                    all[0] = row.getLong(header.size() + 1);
                });
        return new First(new MeasureTable(question, header, rows, sql), all[0]);
    }

    /// The SQL of a question, ready to run anywhere the tables are.
    public static String sql(Question question) {
        if (question.eachWork()) {
            return eachWork(question);
        }
        List<String> by = question.by();
        String units = question.measure().units();
        String columns = by.isEmpty() ? "'all " + units + "' as " + units : String.join(", ", by);
        String group = by.isEmpty() ? units : String.join(", ", by);
        StringJoiner order = new StringJoiner(", ");
        (by.isEmpty() ? List.of(units) : by).forEach(column -> order.add(column + " nulls last"));
        return question.measure()
                .sql()
                .replace("select\n        ${by}", "select\n        " + columns)
                .replace("${by}", group)
                .replace("${units}", question.counting().equals("fractional") ? "author_team" : "work_team")
                .replace("${besides country}", besides(by, "country"))
                .replace("${order}", order.toString())
                .replace("${filter}", filter(question));
    }

    /// The groupings without one of them, for figures that add up to one over it; a constant where none is left.
    private static String besides(List<String> by, String left) {
        List<String> others = by.stream().filter(column -> !column.equals(left)).toList();
        return others.isEmpty() ? "'all works'" : String.join(", ", others);
    }

    private static String eachWork(Question question) {
        return "select " + question.measure().entry("work columns") + "\nfrom "
                + question.measure().entry("unit table") + "\nwhere " + filter(question) + "\norder by work_id\n";
    }

    /// @throws NotMeasurable where the field has nothing that the measure could be measured from, with the count of
    /// works
    private void needs(Measure measure) {
        String needs = measure.entry("needs");
        if (needs.isEmpty()) {
            return;
        }
        String condition = needs.substring(0, needs.indexOf(';'));
        String table = measure.entry("unit table");
        if (database.number("select count(*) from " + table + " where " + condition) == 0) {
            throw new NotMeasurable(
                    measure.name() + " cannot be measured here, because "
                            + needs.substring(needs.indexOf(';') + 1).strip() + " (0 of "
                            + database.number("select count(*) from merged_work") + " works)",
                    "Add inputs that say so, such as OpenAlex works with their referenced_works.");
        }
    }

    /// The question's years, venues and topics as a condition.
    static String filter(Question question) {
        StringJoiner filter = new StringJoiner(" and ");
        question.since().ifPresent(year -> filter.add("year >= " + year));
        question.until().ifPresent(year -> filter.add("year <= " + year));
        if (!question.venues().isEmpty()) {
            filter.add("venue in (" + literals(question.venues()) + ")");
        }
        if (!question.topics().isEmpty()) {
            filter.add("topic in (" + literals(question.topics()) + ")");
        }
        return filter.length() == 0 ? "true" : filter.toString();
    }

    private static String literals(List<String> values) {
        return String.join(", ", values.stream().map(Database::literal).toList());
    }

    private void check(Question question) {
        Measure measure = question.measure();
        question.venues().forEach(venue -> known(measure, "venue", venue));
        question.topics().forEach(topic -> known(measure, "topic", topic));
        String years = " from " + measure.population();
        if (database.number("select count(year)" + years) == 0) {
            return; // no years to hold the question against: the answer is an empty table
        }
        int first = (int) database.number("select min(year)" + years);
        int last = (int) database.number("select max(year)" + years);
        boolean tooLate = question.since().filter(year -> year > last).isPresent();
        boolean tooEarly = question.until().filter(year -> year < first).isPresent();
        if (tooLate || tooEarly) {
            throw new UserMistake(
                    "there are no " + measure.units() + " in those years",
                    "The field has " + measure.units() + " from " + first + " to " + last + ".");
        }
    }

    private void known(Measure measure, String column, String value) {
        if (!measure.population().equals("merged_work")) {
            throw new UserMistake(
                    measure.name() + " counts " + measure.units() + ", which have no " + column,
                    "Leave --" + column + " out.");
        }
        if (database.number("select count(*) from merged_work where " + column + " = ?", value) == 0) {
            List<String> near = database.query(
                    "select " + column + " from merged_work where " + column + " is not null group by " + column
                            + " order by jaro_winkler_similarity(lower(" + column
                            + "), lower(?)) desc, count(*) desc, " + column + " limit 5",
                    row -> row.getString(1),
                    value);
            throw new UserMistake(
                    "no work has the " + column + " '" + value + "'",
                    near.isEmpty() ? "No work has any " + column + "." : "Nearest: " + String.join("; ", near) + ".");
        }
    }

    private static List<String> names(ResultSetMetaData meta) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            names.add(meta.getColumnName(i));
        }
        return names;
    }

    private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return values;
    }
}
