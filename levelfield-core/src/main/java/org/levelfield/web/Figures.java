package org.levelfield.web;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.NotMeasurable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.report.ChartedAnswer;
import org.levelfield.report.LineCharts;
import org.levelfield.report.SeriesReading;
import org.levelfield.store.Manifest;
import org.levelfield.web.chart.ChartData;
import org.levelfield.web.chart.Charts;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.chart.ShareChart;
import org.levelfield.web.chart.ShareReading;
import org.levelfield.web.chart.ShareRow;
import org.levelfield.web.view.Figure;
import org.levelfield.web.view.TableView;

/// An answer as a figure: sentence, chart where the measure has one, table.
final class Figures {

    /// Small charts in one figure; more are a table.
    private static final int MOST_PANELS = 24;

    private Figures() {}

    static Figure of(MeasureTable whole, FieldOverview overview, Manifest manifest) {
        MeasureTable table = SideBySide.groups(whole) > MOST_PANELS ? SideBySide.largest(whole) : whole;
        String title = title(table);
        Optional<ShareChart> known = Charts.of(table.question().measure());
        if (known.isEmpty()) {
            return lines(title, table, few(whole, table));
        }
        ShareChart chart = known.get();
        ChartData data = ChartData.of(table, chart, title, source(manifest));
        boolean drawn = data.drawable() && data.panels().size() <= MOST_PANELS;
        return new Figure(
                title,
                ShareReading.of(table, chart),
                "",
                drawn ? JsonAnswer.insideHtml(data) : "",
                drawn ? "" : nothing(data, overview),
                drawn ? leftOut(data, ShareRow.of(table, chart)) : "",
                ShareTable.of(table, chart));
    }

    /// The first rows of an answer that is a list.
    static Figure of(Survey.First first, SideBySide.Listed listed) {
        long shown = first.table().rows().size();
        String few = shown == first.all()
                ? ""
                : "The first " + shown + " of " + Numerals.count(first.all()) + ", by "
                        + String.join(" and ", listed.columns())
                                .replace("low_", "the lower end of the interval of ")
                                .replace('_', ' ')
                        + ". The files have all.";
        return lines(title(first.table()), first.table(), few);
    }

    /// A figure of a measure whose lines are drawn on the server.
    private static Figure lines(String title, MeasureTable table, String few) {
        ChartedAnswer charted = ChartedAnswer.of(table);
        boolean drawn = charted.panels().size() <= MOST_PANELS;
        return new Figure(
                title,
                SeriesReading.of(charted),
                drawn ? LineCharts.html(charted) : "",
                "",
                drawn
                        ? ""
                        : "More than " + MOST_PANELS + " small charts cannot be read: choose fewer, or read the table.",
                few,
                PlainTable.of(table));
    }

    /// Said where not every group is shown.
    private static String few(MeasureTable whole, MeasureTable shown) {
        if (whole.rows().size() == shown.rows().size()) {
            return "";
        }
        String what = SideBySide.groups(shown) + " of " + Numerals.count(SideBySide.groups(whole));
        return "Drawn, and in the table: the " + what + " with most units that could be measured. The files have all.";
    }

    /// Where the field lacks what a measure needs.
    static Figure without(NotMeasurable cannot, Question question) {
        return new Figure(
                question.measure().title(),
                "",
                "",
                "",
                cannot.whatHappened().replaceFirst("^" + question.measure().name(), "This") + ". " + cannot.whatToTry(),
                "",
                new TableView("", 0, List.of(), List.of()));
    }

    private static String nothing(ChartData data, FieldOverview overview) {
        if (overview.works() == 0) {
            return "This field holds no works yet: build it from files that have some.";
        }
        if (overview.affiliations() == 0) {
            return "No input of this field records where authors work, so nobody’s work can be classified. Build it from"
                    + " inputs with affiliations, such as OpenAlex works or proceedings that print them.";
        }
        return data.drawable()
                ? "More than " + MOST_PANELS + " small charts cannot be read: choose fewer venues, or read the table."
                : "Nothing here could be classified, so there is no share to draw. Choose another venue or other years.";
    }

    /// What the chart does not begin with, although there are works.
    private static String leftOut(ChartData data, List<ShareRow> rows) {
        int first = data.firstYear().orElse(0);
        IntSummaryStatistics before = rows.stream()
                .flatMap(row -> row.year().stream())
                .mapToInt(Integer::intValue)
                .filter(year -> year < first)
                .summaryStatistics();
        if (before.getCount() == 0) {
            return "";
        }
        String years =
                before.getMin() == before.getMax() ? "" + before.getMin() : before.getMin() + " to " + before.getMax();
        return "Not drawn: " + years + ", of which no work could be classified.";
    }

    private static String title(MeasureTable table) {
        StringBuilder title = new StringBuilder(table.question().measure().title());
        if (table.question().venues().size() == 1) {
            title.append(" at ").append(table.question().venues().getFirst());
        }
        return title.toString();
    }

    private static String source(Manifest manifest) {
        int inputs = manifest.inputs().size();
        return "Levelfield, field " + manifest.field() + ", built " + Pages.day(manifest.built()) + " from " + inputs
                + (inputs == 1 ? " input" : " inputs");
    }
}
