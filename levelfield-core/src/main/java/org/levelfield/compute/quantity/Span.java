package org.levelfield.compute.quantity;

import java.util.List;

/// A unit of time, from the finest to the coarsest. A month counts as 30 days, as in most people's arithmetic.
public enum Span {
    SECOND(1),
    MINUTE(60),
    HOUR(3600),
    DAY(86_400),
    WEEK(604_800),
    MONTH(2_592_000),
    YEAR(31_557_600);

    private final double seconds;

    Span(double seconds) {
        this.seconds = seconds;
    }

    public double seconds() {
        return seconds;
    }

    public double hours() {
        return seconds / 3600;
    }

    /// The factors by which people turn this unit into seconds by hand, such as 24 and 3600 for a day.
    public List<Double> chain() {
        return switch (this) {
            case SECOND -> List.of();
            case MINUTE -> List.of(60.0);
            case HOUR -> List.of(3600.0);
            case DAY -> List.of(24.0, 3600.0);
            case WEEK -> List.of(7.0, 24.0, 3600.0);
            case MONTH -> List.of(30.0, 24.0, 3600.0);
            case YEAR -> List.of(365.0, 24.0, 3600.0);
        };
    }
}
