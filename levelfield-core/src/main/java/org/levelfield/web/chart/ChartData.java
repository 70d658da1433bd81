package org.levelfield.web.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.levelfield.measure.MeasureTable;

/// What the page's script draws. Years of which nothing is known are in it with their works, but without shares: they
/// are never drawn as zero.
///
/// @param kind names the module that draws it
/// @param source one line for the foot of a downloaded chart
public record ChartData(
        String kind,
        String name,
        String title,
        String source,
        List<ShareChart.Series> series,
        String unclassifiedLabel,
        double wellCovered,
        List<Panel> panels) {

    /// One small chart.
    ///
    /// @param name the venue's, or empty where there is only one
    public record Panel(String name, List<Point> points) {}

    /// One year.
    ///
    /// @param shares for each series count, share, low, high, lower and upper bound
    public record Point(int year, double works, double coverage, List<List<Double>> shares) {}

    /// The data of an answer that is grouped by year, or by venue and year.
    public static ChartData of(MeasureTable table, ShareChart chart, String title, String source) {
        Map<String, List<Point>> panels = new LinkedHashMap<>();
        // the order asked for, where venues were; else the table's
        (table.question().by().contains("topic")
                        ? table.question().topics()
                        : table.question().venues())
                .forEach(name -> panels.put(name, new ArrayList<>()));
        boolean byVenue =
                table.question().by().contains("venue") || table.question().by().contains("topic");
        if (!byVenue) {
            panels.clear();
        }
        for (ShareRow row : ShareRow.of(table, chart)) {
            row.year()
                    .ifPresent(year -> panels.computeIfAbsent(
                                    byVenue ? row.venue().orElse("Without") : "", name -> new ArrayList<>())
                            .add(new Point(year, rounded(row.works()), rounded(row.coverage()), shares(row))));
        }
        return new ChartData(
                "shares",
                table.question().measure().name(),
                title,
                source,
                chart.series(),
                chart.unclassifiedLabel(),
                ShareRow.WELL_COVERED,
                fromFirstKnown(panels));
    }

    /// The panels, beginning with the first year of which any panel knows something: years before it would only push
    /// the
    /// lines together.
    private static List<Panel> fromFirstKnown(Map<String, List<Point>> panels) {
        int first = panels.values().stream()
                .flatMap(List::stream)
                .filter(point -> !point.shares().isEmpty())
                .mapToInt(Point::year)
                .min()
                .orElse(Integer.MAX_VALUE);
        return panels.entrySet().stream()
                .map(panel -> new Panel(
                        panel.getKey(),
                        panel.getValue().stream()
                                .filter(point -> point.year() >= first)
                                .toList()))
                .filter(panel -> !panel.points().isEmpty())
                .toList();
    }

    /// The first year drawn, if any is.
    public OptionalInt firstYear() {
        return panels.stream()
                .flatMap(panel -> panel.points().stream())
                .mapToInt(Point::year)
                .min();
    }

    /// Whether there is a share to draw at all.
    public boolean drawable() {
        return panels.stream()
                .flatMap(panel -> panel.points().stream())
                .anyMatch(point -> !point.shares().isEmpty());
    }

    private static List<List<Double>> shares(ShareRow row) {
        return row.shares().stream()
                .map(share -> List.of(
                        rounded(share.count()),
                        rounded(share.share()),
                        rounded(share.low()),
                        rounded(share.high()),
                        rounded(share.boundLow()),
                        rounded(share.boundHigh())))
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
