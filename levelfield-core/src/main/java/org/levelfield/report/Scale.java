package org.levelfield.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/// The vertical axis: from round number to round number; logarithmic where the figures span three powers of ten and are
/// no shares. It has room for the intervals, but not for those of a few small years that would press all figures flat.
///
/// @param ticks in the figures' unit, rising
record Scale(double low, double high, boolean logarithmic, List<Double> ticks) {
    private static final double WIDE = 1000;
    private static final int MOST_TICKS = 6;

    /// What intervals may reach beyond the figures, as a part of the largest of these.
    private static final double ROOM = 0.5;

    static Scale of(List<Series> series, boolean percent) {
        List<Series.Point> points =
                series.stream().flatMap(each -> each.points().stream()).toList();
        DoubleSummaryStatistics values =
                points.stream().mapToDouble(Series.Point::value).summaryStatistics();
        DoubleSummaryStatistics ends =
                points.stream().flatMapToDouble(Scale::ends).summaryStatistics();
        if (!percent && ends.getMin() > 0 && ends.getMax() / ends.getMin() > WIDE) {
            return logarithmic(ends.getMin(), ends.getMax());
        }
        double room = ROOM * (values.getMax() - Math.min(0, values.getMin()));
        double low = Math.min(0, values.getMin() < 0 ? Math.max(ends.getMin(), values.getMin() - room) : 0);
        double high = Math.max(values.getMax(), Math.min(ends.getMax(), values.getMax() + room));
        high = Math.max(high, low + (percent ? 0.01 : 1e-9));
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

    /// Where a value stands, 0 at the bottom and 1 at the top, and none beyond.
    double place(double value) {
        double within = Math.max(low, Math.min(high, value));
        return logarithmic
                ? (Math.log10(within) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
                : (within - low) / (high - low);
    }

    /// Whether an interval reaches beyond the axis.
    boolean cuts(Series.Point point) {
        return point.hasInterval()
                && (point.low().getAsDouble() < low || point.high().getAsDouble() > high);
    }

    /// A tick as it stands on the axis: as many decimals as the step needs, the same for all.
    String label(double tick, Amounts amounts) {
        if (logarithmic || ticks.size() < 2) {
            return amounts.of(tick);
        }
        return amounts.tick(tick, ticks.get(1) - ticks.getFirst());
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
