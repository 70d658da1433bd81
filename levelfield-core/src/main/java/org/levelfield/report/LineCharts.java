package org.levelfield.report;

import java.util.List;

/// The charts of an answer as HTML: one, or small ones with their names above.
public final class LineCharts {
    /// A figure of fewer measured units is an accident; the table has it.
    private static final int LEAST = 5;

    private LineCharts() {}

    /// Safe HTML; empty where nothing can be drawn.
    public static String html(ChartedAnswer answer) {
        StringBuilder html = new StringBuilder();
        answer.panels().forEach((panel, all) -> {
            List<Series> series = all.stream()
                    .map(LineCharts::drawn)
                    .filter(each -> !each.points().isEmpty())
                    .toList();
            if (series.isEmpty()) {
                return;
            }
            if (answer.panels().size() > 1) {
                html.append("<h3>").append(Html.text(panel)).append("</h3>\n");
            }
            html.append(LineChart.svg(series, answer.percent(), answer.measure().title() + " " + panel))
                    .append('\n');
        });
        if (!html.isEmpty()) {
            html.append(
                            "<p class=\"chart-note\">Bands are 95% intervals. Hollow: fewer than half could be measured. Years in"
                                    + " which fewer than ")
                    .append(LEAST)
                    .append(" could be measured are in the table only.</p>\n");
        }
        return html.toString();
    }

    private static Series drawn(Series series) {
        return new Series(
                series.column(),
                series.label(),
                series.points().stream()
                        .filter(point ->
                                point.n().orElse(LEAST) * point.coverage().orElse(1) >= LEAST)
                        .toList());
    }
}
