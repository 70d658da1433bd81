package org.levelfield.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Figures over the years as one SVG that needs no script: lines with their 95% intervals as bands, a dot for each
/// year, faint where fewer than half of the units could be measured, names at the lines' ends. The same series gives
/// the same bytes.
final class LineChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int RIGHT = 190;
    private static final int TOP = 14;
    private static final int BOTTOM = 28;
    private static final int LABEL_HEIGHT = 15;
    private static final int YEAR_LABELS = 8;

    private final List<Series> series;
    private final Amounts amounts;
    private final Scale scale;
    private final int firstYear;
    private final int lastYear;
    private final StringBuilder svg = new StringBuilder();

    private LineChart(List<Series> series, boolean percent) {
        this.series = series;
        this.amounts = new Amounts(percent);
        this.scale = Scale.of(series, percent);
        this.firstYear = years(series).min().orElse(0);
        this.lastYear = years(series).max().orElse(0);
    }

    /// @param title what it shows, for those who do not see it
    static String svg(List<Series> series, boolean percent, String title) {
        return new LineChart(series, percent).draw(title);
    }

    private static java.util.stream.IntStream years(List<Series> series) {
        return series.stream().flatMap(each -> each.points().stream()).mapToInt(Series.Point::year);
    }

    private String draw(String title) {
        svg.append("<svg class=\"line-chart\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\"><title>")
                .append(Html.text(title))
                .append("</title>\n");
        for (double tick : scale.ticks()) {
            double y = y(tick);
            line("grid", LEFT, y, WIDTH - RIGHT, y);
            text("tick end", LEFT - 8, y + 4, amounts.of(tick));
        }
        int step = Math.max(1, (int) Math.ceil((lastYear - firstYear + 1) / (double) YEAR_LABELS));
        for (int year = firstYear; year <= lastYear; year += step) {
            text("tick middle", x(year), HEIGHT - 8, String.valueOf(year));
        }
        for (int each = 0; each < series.size(); each++) {
            band(series.get(each), each);
        }
        for (int each = 0; each < series.size(); each++) {
            curve(series.get(each), each);
        }
        labels();
        return svg.append("</svg>").toString();
    }

    private double x(int year) {
        int span = Math.max(1, lastYear - firstYear);
        return LEFT + (double) (WIDTH - RIGHT - LEFT) * (year - firstYear) / span;
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - scale.place(value));
    }

    private void band(Series each, int number) {
        List<Series.Point> points =
                each.points().stream().filter(Series.Point::hasInterval).toList();
        if (points.size() < 2) {
            return;
        }
        StringBuilder path = new StringBuilder("M");
        for (Series.Point point : points) {
            place(path, x(point.year()), y(point.high().getAsDouble()));
        }
        for (Series.Point point : points.reversed()) {
            place(path, x(point.year()), y(point.low().getAsDouble()));
        }
        svg.append("<path class=\"band ")
                .append(style(each, number))
                .append("\" d=\"")
                .append(path.toString().strip())
                .append("Z\"/>\n");
    }

    private void curve(Series each, int number) {
        StringBuilder path = new StringBuilder("M");
        each.points().forEach(point -> place(path, x(point.year()), y(point.value())));
        String style = style(each, number);
        svg.append("<path class=\"curve ")
                .append(style)
                .append("\" d=\"")
                .append(path.toString().strip())
                .append("\"/>\n");
        for (Series.Point point : each.points()) {
            boolean faint = point.coverage().orElse(1) < Series.WELL_COVERED;
            svg.append("<circle class=\"dot ")
                    .append(faint ? "faint " : "")
                    .append(style)
                    .append("\" cx=\"")
                    .append(number(x(point.year())))
                    .append("\" cy=\"")
                    .append(number(y(point.value())))
                    .append("\" r=\"2.6\"><title>")
                    .append(Html.text(point.year() + ": " + amounts.within(point)
                            + (point.n().isPresent()
                                    ? String.format(
                                            Locale.ROOT,
                                            ", %,.0f units",
                                            point.n().getAsDouble())
                                    : "")))
                    .append("</title></circle>\n");
        }
    }

    /// Names at the ends of the lines, moved apart where they would overlap.
    private void labels() {
        record Label(int number, double y) {}
        List<Label> labels = new ArrayList<>();
        for (int each = 0; each < series.size(); each++) {
            labels.add(new Label(each, y(series.get(each).points().getLast().value())));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = TOP;
        for (Label label : labels) {
            double y = Math.max(label.y(), free);
            free = y + LABEL_HEIGHT;
            Series named = series.get(label.number());
            text("name " + style(named, label.number()), WIDTH - RIGHT + 10, y + 4, named.label());
        }
    }

    /// Teams have colours of their own on every chart; other figures are told apart by order.
    private static String style(Series each, int number) {
        for (String team : List.of("academic_only", "industry_only", "mixed", "other", "unknown")) {
            if (each.column().endsWith(team)) {
                return "team-" + team;
            }
        }
        return "figure-" + number % 4;
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n",
                style,
                number(x1),
                number(y1),
                number(x2),
                number(y2)));
    }

    private void text(String style, double x, double y, String text) {
        svg.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(Html.text(text))
                .append("</text>\n");
    }

    private static void place(StringBuilder path, double x, double y) {
        path.append(number(x)).append(' ').append(number(y)).append(' ');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
