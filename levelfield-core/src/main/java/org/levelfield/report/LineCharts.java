package org.levelfield.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The charts of an answer as HTML: one, or small ones side by side that share their axes.
public final class LineCharts {
    /// A figure of fewer measured units is an accident; the table has it.
    private static final int LEAST = 5;

    private LineCharts() {}

    /// Safe HTML; empty where nothing can be drawn.
    public static String html(ChartedAnswer answer) {
        Map<String, List<Series>> drawn = new LinkedHashMap<>();
        answer.panels().forEach((panel, all) -> {
            List<Series> series = all.stream()
                    .map(LineCharts::drawn)
                    .filter(each -> !each.points().isEmpty())
                    .toList();
            if (!series.isEmpty()) {
                drawn.put(panel, series);
            }
        });
        if (drawn.isEmpty()) {
            return "";
        }
        LineChart.Axes axes =
                LineChart.Axes.of(drawn.values().stream().flatMap(List::stream).toList(), answer.percent());
        String title = answer.measure().title();
        StringBuilder html = new StringBuilder();
        if (drawn.size() == 1) {
            drawn.forEach((panel, series) -> {
                String name = panel.isEmpty() ? title : title + ", " + panel;
                if (!panel.isEmpty()) {
                    html.append("<h3>").append(Html.text(panel)).append("</h3>\n");
                }
                html.append(LineChart.wide(series, axes, name)).append('\n');
                html.append(LineChart.narrow(series, axes, name)).append('\n');
            });
        } else {
            html.append("<div class=\"multiples\">\n");
            drawn.forEach((panel, series) -> html.append("<div class=\"multiple\"><h3>")
                    .append(Html.text(panel))
                    .append("</h3>\n")
                    .append(LineChart.narrow(series, axes, title + ", " + panel))
                    .append("</div>\n"));
            html.append("</div>\n");
        }
        return html.append(note(drawn, axes.scale())).toString();
    }

    /// Says of the marks that occur what they mean.
    private static String note(Map<String, List<Series>> drawn, Scale scale) {
        List<Series.Point> points = drawn.values().stream()
                .flatMap(List::stream)
                .flatMap(series -> series.points().stream())
                .toList();
        StringBuilder note = new StringBuilder("<p class=\"chart-note\">");
        if (points.stream().anyMatch(Series.Point::hasInterval)) {
            note.append("Bands are 95% intervals")
                    .append(points.stream().anyMatch(scale::cuts) ? ", cut where they reach beyond the axis. " : ". ");
        }
        if (points.stream().anyMatch(point -> point.coverage().orElse(1) < Series.WELL_COVERED)) {
            note.append("Hollow: fewer than half could be measured. ");
        }
        return note.append("Years in which fewer than ")
                .append(LEAST)
                .append(" could be measured are in the table only.</p>\n")
                .toString();
    }

    /// Points of too few units left out; those whose number is not known stay.
    private static Series drawn(Series series) {
        return new Series(
                series.column(),
                series.label(),
                series.points().stream()
                        .filter(point -> point.n().isEmpty() || point.measured() >= LEAST)
                        .toList());
    }
}
