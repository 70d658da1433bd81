package org.levelfield.compute.quantity;

/// A positive quantity known up to a factor: log-normal, given by its median and the standard deviation of its decimal
/// logarithm. Estimates of compute are products, so their errors multiply and their logarithms add.
///
/// @param median in the quantity's own unit, above 0 and finite
/// @param deviation standard deviation of log10, 0 or more
public record LogNormal(double median, double deviation) {

    /// The share of the distribution between [#low] and [#high].
    public static final double COVERAGE = 0.8;

    /// The standard normal distribution's 90% quantile: 10% lie below [#low], 10% above [#high].
    private static final double NORMAL_90 = 1.2815515655446004;

    public LogNormal {
        if (!(median > 0) || Double.isInfinite(median) || !(deviation >= 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("no log-normal: median " + median + ", deviation " + deviation);
        }
    }

    /// A quantity whose 80% interval reaches from median / factor to median × factor.
    public static LogNormal within(double median, double factor) {
        return new LogNormal(median, Math.abs(Math.log10(factor)) / NORMAL_90);
    }

    /// The lower end of the 80% interval.
    public double low() {
        return median / factor();
    }

    /// The upper end of the 80% interval.
    public double high() {
        return median * factor();
    }

    /// The factor between the median and either end of the 80% interval, 1 or more.
    public double factor() {
        return Math.pow(10, NORMAL_90 * deviation);
    }

    /// The decimal logarithm of the median.
    public double log10() {
        return Math.log10(median);
    }

    /// The product with an independent quantity: medians multiply, variances of the logarithms add.
    public LogNormal times(LogNormal other) {
        return new LogNormal(median * other.median, Math.hypot(deviation, other.deviation));
    }

    /// The sum with another quantity. The median is the sum of the medians; the deviation is that of the parts weighted
    /// by
    /// their share, as if they erred together, because the parts of one work share their assumptions.
    public LogNormal plus(LogNormal other) {
        double sum = median + other.median;
        return new LogNormal(sum, (median * deviation + other.median * other.deviation) / sum);
    }
}
