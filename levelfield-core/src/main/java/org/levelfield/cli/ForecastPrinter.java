package org.levelfield.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levelfield.forecast.Backtest;
import org.levelfield.forecast.OpenPair;
import org.levelfield.forecast.Question;
import org.levelfield.report.Rephrasing;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;

/// Prints open pairs with their reasons, and figures of a backtest.
final class ForecastPrinter {

    private final PrintWriter out;
    private final OutputFormat format;

    ForecastPrinter(PrintWriter out, @Nullable OutputFormat asked) {
        this.out = out;
        format = asked == null ? OutputFormat.byAudience() : asked;
    }

    void figures(List<Backtest.Figure> figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Backtest.Figure figure : figures) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("cut_off", figure.cutOff());
            row.put("measure", figure.measure());
            row.put("method", figure.method());
            row.put("mean", rounded(figure.mean()));
            row.put("low", rounded(figure.low()));
            row.put("high", rounded(figure.high()));
            rows.add(row);
        }
        print(rows);
    }

    void open(List<OpenPair> pairs, StoredConcepts concepts, Database database) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (OpenPair pair : pairs) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("a", concepts.name(pair.one()));
            row.put("b", concepts.name(pair.other()));
            pair.probabilities().forEach((horizon, value) -> row.put("probability_" + horizon, rounded(value)));
            row.put("attention", rounded(pair.attention()));
            row.put("novelty", rounded(pair.novelty()));
            List<Map<String, Object>> bridges = new ArrayList<>();
            for (OpenPair.Bridge bridge : pair.bridges()) {
                Map<String, Object> reason = new LinkedHashMap<>();
                reason.put("concept", concepts.name(bridge.concept()));
                reason.put("works_with_a", bridge.worksWithOne());
                reason.put("works_with_b", bridge.worksWithOther());
                reason.put("work_with_a", work(database, bridge.workWithOne()));
                reason.put("work_with_b", work(database, bridge.workWithOther()));
                bridges.add(reason);
            }
            row.put(
                    "bridges",
                    switch (format) {
                        case JSON -> bridges;
                        case CSV -> line(bridges);
                        case TABLE ->
                            bridges.stream()
                                    .map(bridge -> String.valueOf(bridge.get("concept")))
                                    .collect(Collectors.joining(", "));
                    });
            rows.add(row);
        }
        print(rows);
    }

    private static String line(List<Map<String, Object>> bridges) {
        return bridges.stream()
                .map(bridge ->
                        bridge.get("concept") + " (" + bridge.get("works_with_a") + ": " + bridge.get("work_with_a")
                                + "; " + bridge.get("works_with_b") + ": " + bridge.get("work_with_b") + ")")
                .collect(Collectors.joining(" | "));
    }

    private static String work(Database database, String id) {
        return database
                .query(
                        "select title, year from merged_work where work_id = ?",
                        row -> row.getString(1) + " (" + row.getInt(2) + ")",
                        id)
                .stream()
                .findFirst()
                .orElse(id);
    }

    private static String rounded(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.5f", value);
    }

    /// Questions with all that is known of them; people get what fits a line.
    void questions(List<Question> questions) {
        print(questions.stream().map(this::row).toList());
    }

    /// The same in the words of a language model, and which words are whose.
    void worded(List<Question> questions, Rephrasing rephrasing) {
        print(questions.stream()
                .map(question -> {
                    Map<String, Object> row = row(question);
                    Rephrasing.Worded worded = rephrasing.of(question);
                    row.put("question", worded.text());
                    row.put("wording", worded.source());
                    return row;
                })
                .toList());
    }

    private Map<String, Object> row(Question question) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("group", question.group());
        question.probabilities().forEach((horizon, value) -> row.put("probability_" + horizon, rounded(value)));
        row.put("attention", rounded(question.attention()));
        row.put("reach", question.reach().label());
        row.put("trend", question.trend());
        row.put("industry", rounded(question.industryShare()));
        row.put("question", question.text());
        if (format != OutputFormat.TABLE) {
            row.put("a", question.a());
            row.put("b", question.b());
            row.put("novelty", rounded(question.novelty()));
            row.put("near", question.near());
            row.put("work_on_a", question.workOnA());
            row.put("work_on_b", question.workOnB());
            row.put("because", listed(question.because()));
            row.put("experiment", question.experiment());
            row.put("communities", listed(question.communities()));
        }
        return row;
    }

    private Object listed(List<String> parts) {
        return format == OutputFormat.JSON ? parts : String.join(" | ", parts);
    }

    private void print(List<Map<String, Object>> rows) {
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().keySet());
        RowPrinter.print(columns, rows, format, out);
    }
}
