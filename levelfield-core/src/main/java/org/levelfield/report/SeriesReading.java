package org.levelfield.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What a chart over the years says, in one or two sentences, hedged by its intervals and its coverage.
public final class SeriesReading {
    /// Fewer units than this are an anecdote.
    private static final double FEW = 20;

    private final ChartedAnswer answer;
    private final Amounts amounts;
    private final String counted;

    private SeriesReading(ChartedAnswer answer) {
        this.answer = answer;
        this.amounts = new Amounts(answer.percent());
        String stated = answer.measure().entry("counted");
        this.counted = stated.isEmpty() ? answer.measure().units() : stated;
    }

    /// The reading of an answer; empty where nothing is drawn. It speaks of the first figure: over the years, or where
    /// there are several teams or panels, how far they are apart.
    public static String of(ChartedAnswer answer) {
        if (!answer.drawable()) {
            return "";
        }
        SeriesReading reading = new SeriesReading(answer);
        if (answer.grouping().equals(ChartedAnswer.TEAM)) {
            return reading.teams();
        }
        return answer.panels().size() > 1
                ? reading.panels()
                : reading.years(answer.panels().values().iterator().next().getFirst());
    }

    /// A panel or a team in the latest year that is covered well.
    private record Latest(String name, Series.Point point) {}

    private String teams() {
        String figure = answer.panels().keySet().iterator().next();
        List<Latest> latest = new ArrayList<>();
        for (Series team : answer.panels().values().iterator().next()) {
            if (!team.column().equals("unknown")) {
                team.points().stream()
                        .filter(SeriesReading::solid)
                        .reduce((earlier, later) -> later)
                        .ifPresent(point -> latest.add(new Latest(team.label(), point)));
            }
        }
        if (latest.isEmpty()) {
            return figure + ": in no year could " + (int) FEW + " " + counted
                    + " of a team, and half of them, be measured.";
        }
        return figure + ", in the latest year of each team that is covered well: "
                + String.join(
                        "; ",
                        latest.stream()
                                .map(each -> each.name() + " " + amounts.within(each.point()) + " in "
                                        + each.point().year())
                                .toList())
                + ".";
    }

    private String panels() {
        String figure = answer.panels().values().iterator().next().getFirst().label();
        String column = answer.panels().values().iterator().next().getFirst().column();
        List<Latest> all = new ArrayList<>();
        answer.panels()
                .forEach((panel, series) -> series.stream()
                        .filter(each -> each.column().equals(column))
                        .flatMap(each -> each.points().stream())
                        .filter(SeriesReading::solid)
                        .reduce((earlier, later) -> later)
                        .ifPresent(point -> all.add(new Latest(panel, point))));
        List<Latest> latest = all.stream()
                .sorted(Comparator.comparingDouble(each -> each.point().value()))
                .toList();
        if (latest.size() < 2) {
            return capitalised(figure) + ": too few " + counted + " could be measured to set one "
                    + answer.grouping().replace('_', ' ') + " against another.";
        }
        Latest least = latest.getFirst();
        Latest most = latest.getLast();
        return capitalised(figure) + ", in the latest year that is covered well: from " + amounts.within(least.point())
                + place(least) + " to " + amounts.within(most.point()) + place(most) + "."
                + (least.point().hasInterval()
                                && most.point().hasInterval()
                                && least.point().overlaps(most.point())
                        ? " Even these two intervals overlap, so no difference is certain."
                        : "");
    }

    private String place(Latest latest) {
        String said =
                answer.grouping().equals("venue") ? " at " : answer.grouping().equals("topic") ? " on " : " for ";
        return said + latest.name() + " in " + latest.point().year();
    }

    private static boolean solid(Series.Point point) {
        return point.n().orElse(FEW) >= FEW && point.coverage().orElse(1) >= Series.WELL_COVERED;
    }

    private String years(Series series) {
        List<Series.Point> solid =
                series.points().stream().filter(SeriesReading::solid).toList();
        List<Series.Point> some = series.points().stream()
                .filter(point -> point.n().isEmpty() || point.measured() >= FEW)
                .toList();
        List<Series.Point> points = !solid.isEmpty() ? solid : !some.isEmpty() ? some : series.points();
        Series.Point last = points.getLast();
        String text = capitalised(series.label()) + ": " + amounts.within(last) + " in " + last.year();
        if (points.size() > 1) {
            text += change(points.getFirst(), last);
        }
        return text + "." + basis(last)
                + (!solid.isEmpty()
                        ? ""
                        : !some.isEmpty()
                                ? " In no year could half of them be measured, so this need not hold for all."
                                : " No year has " + (int) FEW + " " + counted
                                        + " that could be measured, so take this as an anecdote.");
    }

    private String change(Series.Point first, Series.Point last) {
        String then = amounts.within(first) + " in " + first.year();
        if (!first.hasInterval() || !last.hasInterval()) {
            return ", after " + then;
        }
        if (first.overlaps(last)) {
            return "; against " + then + " the intervals overlap, so a change is not certain";
        }
        return (last.value() > first.value() ? ", up from " : ", down from ") + then;
    }

    private String basis(Series.Point point) {
        if (point.n().isEmpty()) {
            return "";
        }
        double n = point.n().getAsDouble();
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, " That year has %,.0f ", n));
        text.append(n == 1 ? counted.replaceFirst("s$", "") : counted);
        point.coverage()
                .ifPresent(share -> text.append(", of which ")
                        .append(new Amounts(true).of(share))
                        .append(" could be measured"));
        return text.append('.').toString();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
