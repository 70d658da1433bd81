package org.levelfield.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/// The vertical axis: from round number to round number; logarithmic where
/// the figures span three powers of ten and are no shares.
///
/// @param ticks in the figures' unit, rising
record Scale(double low, double high, boolean logarithmic, List<Double> ticks) {
    private static final double WIDE = 1000;
    private static final int MOST_TICKS = 6;

    static Scale of(List<Series> series, boolean percent) {
        DoubleSummaryStatistics range = series.stream()
                .flatMap(each -> each.points().stream())
                .flatMapToDouble(Scale::ends)
                .summaryStatistics();
        if (!percent && range.getMin() > 0 && range.getMax() / range.getMin() > WIDE) {
            return logarithmic(range.getMin(), range.getMax());
        }
        double low = Math.min(0, range.getMin());
        double high = Math.max(range.getMax(), low + (percent ? 0.01 : 1e-9));
        double step = step((high - low) / MOST_TICKS);
        double first = Math.floor(low / step) * step;
        double last = Math.ceil(high / step) * step;
        if (percent) {
            last = Math.min(1, last);
        }
        List<Double> ticks = new ArrayList<>();
        for (int at = 0; first + at * step <= last + step / 2; at++) {
            ticks.add(first + at * step);
        }
        return new Scale(first, last, false, List.copyOf(ticks));
    }

    /// Where a value stands, 0 at the bottom and 1 at the top.
    double place(double value) {
        if (logarithmic) {
            double at = Math.log10(Math.max(value, low));
            return (at - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
        }
        return (value - low) / (high - low);
    }

    private static DoubleStream ends(Series.Point point) {
        return point.hasInterval()
                ? DoubleStream.of(
                        point.value(), point.low().getAsDouble(), point.high().getAsDouble())
                : DoubleStream.of(point.value());
    }

    private static Scale logarithmic(double min, double max) {
        int first = (int) Math.floor(Math.log10(min));
        int last = Math.max(first + 1, (int) Math.ceil(Math.log10(max)));
        int step = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += step) {
            ticks.add(Math.pow(10, power));
        }
        return new Scale(Math.pow(10, first), Math.pow(10, last), true, List.copyOf(ticks));
    }

    /// 1, 2 or 5 times a power of ten, at least as large as asked for.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double times : new double[] {1, 2, 5}) {
            if (times * power >= least) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
