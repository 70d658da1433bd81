package org.levelfield.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Figures over the years as one SVG that needs no script: lines with their 95% intervals as bands, a dot for each
/// year, hollow where fewer than half of the units could be measured, names at the lines' ends, or on top where there
/// is
/// only one. The same series gives the same bytes.
final class LineChart {
    private static final int LABEL_HEIGHT = 15;
    private static final int STYLES = 6;

    /// Years that a line may bridge, for venues that meet every second or third.
    private static final int LONGEST_STEP = 3;

    private final List<Series> series;
    private final Axes axes;
    private final ChartLayout layout;
    private final Svg svg;

    /// What charts that stand side by side have in common.
    record Axes(Amounts amounts, Scale scale, int firstYear, int lastYear) {

        static Axes of(List<Series> all, boolean percent) {
            List<Integer> years = all.stream()
                    .flatMap(each -> each.points().stream())
                    .map(Series.Point::year)
                    .sorted()
                    .toList();
            return new Axes(
                    new Amounts(percent),
                    Scale.of(all, percent),
                    years.isEmpty() ? 0 : years.getFirst(),
                    years.isEmpty() ? 0 : years.getLast());
        }
    }

    private LineChart(List<Series> series, Axes axes, ChartLayout layout, String style, String title) {
        this.series = series;
        this.axes = axes;
        this.layout = layout;
        this.svg = new Svg(style, layout.width(), layout.height(), title);
    }

    /// @param title what it shows, for those who do not see it
    static String wide(List<Series> series, Axes axes, String title) {
        return new LineChart(series, axes, ChartLayout.wide(names(series)), "wide", title).draw();
    }

    /// The same for a phone, or as one of several side by side.
    static String narrow(List<Series> series, Axes axes, String title) {
        return new LineChart(series, axes, ChartLayout.narrow(names(series)), "narrow", title).draw();
    }

    private static List<String> names(List<Series> series) {
        return series.stream().map(Series::label).toList();
    }

    private String draw() {
        int right = layout.width() - layout.right();
        for (double tick : axes.scale().ticks()) {
            double y = y(tick);
            svg.line("grid", layout.left(), y, right, y);
            svg.text("tick end", layout.left() - 8, y + 4, axes.scale().label(tick, axes.amounts()));
        }
        int step = Math.max(1, Math.ceilDiv(axes.lastYear() - axes.firstYear() + 1, layout.years()));
        for (int year = axes.lastYear(); year >= axes.firstYear(); year -= step) {
            svg.text("tick middle", x(year), layout.height() - 8, String.valueOf(year));
        }
        for (int each = 0; each < series.size(); each++) {
            band(series.get(each), each);
        }
        for (int each = 0; each < series.size(); each++) {
            curve(series.get(each), each);
        }
        if (series.size() == 1) {
            name(series.getFirst(), 0, 0, 14, true);
        } else {
            labels();
        }
        return svg.end();
    }

    private double x(int year) {
        int span = axes.lastYear() - axes.firstYear();
        double width = layout.width() - layout.right() - layout.left();
        return span == 0 ? layout.left() + width / 2 : layout.left() + width * (year - axes.firstYear()) / span;
    }

    private double y(double value) {
        return layout.top()
                + (layout.height() - layout.top() - layout.bottom())
                        * (1 - axes.scale().place(value));
    }

    private void band(Series each, int number) {
        for (List<Series.Point> run : runs(each.points())) {
            List<Series.Point> points =
                    run.stream().filter(Series.Point::hasInterval).toList();
            if (points.size() == 1) {
                Series.Point only = points.getFirst();
                svg.line(
                        "whisker " + style(each, number),
                        x(only.year()),
                        y(only.low().getAsDouble()),
                        x(only.year()),
                        y(only.high().getAsDouble()));
            } else if (!points.isEmpty()) {
                StringBuilder path = new StringBuilder();
                points.forEach(
                        point -> Svg.place(path, x(point.year()), y(point.high().getAsDouble())));
                points.reversed()
                        .forEach(point ->
                                Svg.place(path, x(point.year()), y(point.low().getAsDouble())));
                svg.path("band " + style(each, number), path, true);
            }
        }
    }

    private void curve(Series each, int number) {
        String style = style(each, number);
        for (List<Series.Point> run : runs(each.points())) {
            StringBuilder path = new StringBuilder();
            run.forEach(point -> Svg.place(path, x(point.year()), y(point.value())));
            svg.path("curve " + style, path, false);
        }
        for (Series.Point point : each.points()) {
            boolean faint = point.coverage().orElse(1) < Series.WELL_COVERED;
            svg.dot((faint ? "faint " : "") + style, x(point.year()), y(point.value()), said(point));
        }
    }

    private String said(Series.Point point) {
        return point.year() + ": " + axes.amounts().within(point)
                + (point.n().isPresent()
                        ? String.format(Locale.ROOT, ", %,.0f units", point.n().getAsDouble())
                        : "");
    }

    /// Points that a line may join: it breaks where years are missing.
    private static List<List<Series.Point>> runs(List<Series.Point> points) {
        List<List<Series.Point>> runs = new ArrayList<>();
        for (Series.Point point : points) {
            if (runs.isEmpty() || point.year() - runs.getLast().getLast().year() > LONGEST_STEP) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }

    /// Names at the ends of the lines, moved apart where they would overlap, and none below the axis.
    private void labels() {
        List<Integer> order = IntStream.range(0, series.size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::end))
                .toList();
        double[] places = new double[series.size()];
        double free = layout.top() + 4;
        for (int each : order) {
            places[each] = Math.max(end(each) + 4, free);
            free = places[each] + height(each);
        }
        double ceiling = layout.height() - layout.bottom() + 4 + LABEL_HEIGHT;
        for (int each : order.reversed()) {
            places[each] = Math.min(places[each], ceiling - height(each));
            ceiling = places[each];
            name(series.get(each), each, layout.width() - layout.right() + 10, places[each], false);
        }
    }

    private double end(int each) {
        return y(series.get(each).points().getLast().value());
    }

    private int height(int each) {
        return LABEL_HEIGHT * layout.lines(series.get(each).label(), false).size();
    }

    private void name(Series named, int number, double x, double y, boolean above) {
        double place = y;
        for (String line : layout.lines(named.label(), above)) {
            svg.text("name " + style(named, number), x, place, line);
            place += LABEL_HEIGHT;
        }
    }

    /// Teams have colours of their own on every chart; other figures are told apart by order.
    private static String style(Series each, int number) {
        return TeamWords.teams().stream()
                .filter(team -> each.column().endsWith(team))
                .findFirst()
                .map(team -> "team-" + team)
                .orElse("figure-" + number % STYLES);
    }
}
