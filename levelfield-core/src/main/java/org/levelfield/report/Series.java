package org.levelfield.report;

import java.util.List;
import java.util.OptionalDouble;

/// A figure over the years.
///
/// @param column of the measure's answer
/// @param label for people
/// @param points by rising year; years without a value are left out
public record Series(String column, String label, List<Point> points) {
    /// From here on a year counts as covered well.
    static final double WELL_COVERED = 0.5;

    public Series {
        points = List.copyOf(points);
    }

    /// @param low lower end of the interval; likewise `high`
    /// @param n units behind it, not known where the answer does not say
    /// @param coverage share of the units that could be measured
    public record Point(
            int year,
            double value,
            OptionalDouble low,
            OptionalDouble high,
            OptionalDouble n,
            OptionalDouble coverage) {

        /// Units that could be measured; all of them where the coverage is not known, and none where their number is
        /// not.
        double measured() {
            return n.orElse(0) * coverage.orElse(1);
        }

        boolean hasInterval() {
            return low.isPresent() && high.isPresent();
        }

        /// Whether two intervals have something in common; so they are taken to where one is missing.
        boolean overlaps(Point other) {
            return !hasInterval()
                    || !other.hasInterval()
                    || (low.getAsDouble() <= other.high.getAsDouble() && other.low.getAsDouble() <= high.getAsDouble());
        }
    }
}
