package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a chart over the years says, in one or two sentences, hedged by its intervals and its coverage.
public final class SeriesReading {
    /// Fewer units than this are an anecdote.
    private static final double FEW = 20;

    private SeriesReading() {}

    /// The reading of an answer; empty where nothing is drawn. It speaks of the first figure and the first panel.
    public static String of(ChartedAnswer answer) {
        if (!answer.drawable()) {
            return "";
        }
        String panel = answer.panels().keySet().iterator().next();
        List<Series> drawn = answer.panels().values().iterator().next();
        String stated = answer.measure().entry("counted");
        return (answer.panels().size() > 1 ? panel + ": " : "")
                + of(
                        drawn.getFirst(),
                        new Amounts(answer.percent()),
                        stated.isEmpty() ? answer.measure().units() : stated);
    }

    /// @param counted what the units are, in the plural
    private static String of(Series series, Amounts amounts, String counted) {
        List<Series.Point> solid = series.points().stream()
                .filter(point -> point.n().orElse(FEW) >= FEW)
                .filter(point -> point.coverage().orElse(1) >= Series.WELL_COVERED)
                .toList();
        boolean thin = solid.isEmpty();
        List<Series.Point> points = thin ? series.points() : solid;
        Series.Point last = points.getLast();
        String text = capitalised(series.label()) + " was " + amounts.within(last) + " in " + last.year();
        if (points.size() > 1) {
            text += change(points.getFirst(), last, amounts);
        }
        return text + "." + basis(last, thin, counted);
    }

    private static String change(Series.Point first, Series.Point last, Amounts amounts) {
        String then = amounts.within(first) + " in " + first.year();
        if (!first.hasInterval() || !last.hasInterval()) {
            return "; it was " + then + ", and no interval says how sure the difference is";
        }
        if (first.overlaps(last)) {
            return "; against " + then + " the intervals overlap, so a change is not certain";
        }
        return (last.value() > first.value() ? ", up from " : ", down from ") + then;
    }

    private static String basis(Series.Point point, boolean thin, String counted) {
        StringBuilder text = new StringBuilder();
        OptionalDouble n = point.n();
        if (n.isPresent()) {
            text.append(String.format(Locale.ROOT, " That year has %,.0f ", n.getAsDouble()));
            text.append(n.getAsDouble() == 1 ? counted.replaceFirst("s$", "") : counted);
            point.coverage()
                    .ifPresent(share -> text.append(", of which ")
                            .append(new Amounts(true).of(share))
                            .append(" could be measured"));
            text.append('.');
        }
        if (thin) {
            text.append(" No year has ")
                    .append((int) FEW)
                    .append(' ')
                    .append(counted)
                    .append(" and half of them measured, so take this as an anecdote.");
        }
        return text.toString();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
