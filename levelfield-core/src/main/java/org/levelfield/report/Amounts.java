package org.levelfield.report;

import java.util.Locale;

/// Numbers as people read them, short: shares in per cent, others with three significant digits.
final class Amounts {
    private static final double SMALL_SHARE = 0.0995;
    private static final double THOUSAND = 1e3;
    private static final double LARGE = 1e6;
    private static final double TINY = 1e-3;

    private final boolean percent;

    Amounts(boolean percent) {
        this.percent = percent;
    }

    String of(double value) {
        if (percent) {
            double share = value * 100;
            return (Math.abs(value) < SMALL_SHARE ? plain(share, 1) : plain(share, 0)) + "%";
        }
        double size = Math.abs(value);
        if (size >= LARGE || (size > 0 && size < TINY)) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        if (value == Math.rint(value) || size >= THOUSAND) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return plain(value, size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }

    /// `12% (10%–14%)`, or the value alone where it has no interval.
    String within(Series.Point point) {
        return point.hasInterval()
                ? of(point.value()) + " (" + of(point.low().getAsDouble()) + " to "
                        + of(point.high().getAsDouble()) + ")"
                : of(point.value());
    }

    private static String plain(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }
}
