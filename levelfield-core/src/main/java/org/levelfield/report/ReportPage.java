package org.levelfield.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;
import org.levelfield.run.Vintage;
import org.levelfield.store.Field;
import org.levelfield.store.TextResource;

/// The page of a report: it needs no script, no server and no other file but the data that it links to.
final class ReportPage {
    /// Rows of a table on the page; all of them are in the data.
    private static final int MOST_ROWS = 60;

    private final Field field;
    private final List<ReportSection> sections;
    private final StringBuilder html = new StringBuilder();

    ReportPage(Field field, List<ReportSection> sections) {
        this.field = field;
        this.sections = sections;
    }

    String html() {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Survey · Levelfield</title>\n<style>\n")
                .append(TextResource.text("report/report.css"))
                .append(TextResource.text("web/line-chart.css"))
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Survey</h1>\n");
        opening();
        new FindingsTable(sections).write(html);
        sections.forEach(this::section);
        basis();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void opening() {
        element(
                "p",
                "Who does machine-learning research, with what, and what becomes of it: every measure of Levelfield"
                        + " over one field, with its definition, its interval, its coverage and the SQL that gave it.");
        html.append("<nav aria-label=\"Measures\"><ul>\n");
        for (ReportSection section : sections) {
            html.append("<li><a href=\"#")
                    .append(section.measure().name())
                    .append("\">")
                    .append(Html.text(section.measure().title()))
                    .append("</a>")
                    .append(section.why().isPresent() ? " <span class=\"quiet\">cannot be measured here</span>" : "")
                    .append("</li>\n");
        }
        html.append("</ul></nav>\n");
    }

    private void section(ReportSection section) {
        html.append("<section id=\"").append(section.measure().name()).append("\">\n");
        element("h2", section.measure().title());
        element("p", section.measure().entry("question"));
        section.why()
                .ifPresent(why -> html.append("<p class=\"nothing\">")
                        .append(Html.text(why))
                        .append("</p>\n"));
        section.shown().ifPresent(this::shown);
        if (!section.answers().isEmpty()) {
            html.append("<p class=\"quiet\">Data:");
            section.answers()
                    .forEach(answer -> html.append(" <a href=\"data/")
                            .append(answer.file())
                            .append("\">")
                            .append(
                                    answer.grouping().isEmpty()
                                            ? "over all"
                                            : "by " + answer.grouping().replace("-", " and "))
                            .append("</a>"));
            html.append("</p>\n");
        }
        definition(section);
        html.append("</section>\n");
    }

    private void shown(ReportSection.Answer answer) {
        ChartedAnswer charted = ChartedAnswer.of(answer.table());
        String reading = SeriesReading.of(charted);
        if (!reading.isEmpty()) {
            html.append("<p class=\"reading\">").append(Html.text(reading)).append("</p>\n");
        }
        html.append("<div class=\"drawings\">").append(LineCharts.html(charted)).append("</div>\n");
        html.append("<details><summary>Table</summary>\n");
        table(answer.table());
        html.append("</details>\n");
    }

    private void table(MeasureTable table) {
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead><tr>");
        table.columns().forEach(column -> element("th", column));
        html.append("</tr></thead><tbody>\n");
        for (List<@Nullable Object> row :
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
            html.append("<tr>");
            row.forEach(value -> element("td", TableText.text(value)));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
        if (table.rows().size() > MOST_ROWS) {
            element("p", "The first " + MOST_ROWS + " of " + table.rows().size() + " rows; all are in the data.");
        }
    }

    private void definition(ReportSection section) {
        html.append("<details><summary>Definition</summary><dl>\n");
        for (Map.Entry<String, String> entry : section.measure().header().entrySet()) {
            if (!List.of("title", "question", "chart").contains(entry.getKey())) {
                element("dt", entry.getKey());
                element("dd", entry.getValue());
            }
        }
        html.append("</dl></details>\n");
        section.shown().ifPresent(answer -> {
            html.append("<details><summary>SQL, as run</summary><pre tabindex=\"0\">");
            html.append(Html.text(answer.table().sql().strip())).append("</pre></details>\n");
        });
    }

    private void basis() {
        html.append("<section id=\"basis\">\n<h2>What this rests on</h2>\n");
        element(
                "p",
                "Made by Levelfield " + field.manifest().program()
                        + " from the inputs below. Build a field from the same bytes with the same program, run"
                        + " levelfield survey FIELD --report FOLDER, and the same files come out, byte for byte: manifest.json"
                        + " has their hashes.");
        html.append("<table class=\"text\"><thead><tr><th>Input</th><th>Format</th><th>Records</th><th>SHA-256</th>")
                .append("</tr></thead><tbody>\n");
        for (Vintage input : field.manifest().inputs()) {
            html.append("<tr>");
            element("td", input.name());
            element("td", input.format());
            element("td", String.valueOf(input.records()));
            element("td", Vintage.shortHash(input.sha256()));
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n</section>\n");
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(Html.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
