package org.levelfield.report;

import java.util.Locale;

/// Numbers as people read them, short: shares in per cent, others with three significant digits.
public final class Amounts {
    private static final double SMALL_SHARE = 0.0995;
    private static final double THOUSAND = 1e3;
    private static final double LARGE = 1e6;
    private static final double TINY = 1e-3;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final boolean percent;

    /// @param percent whether the numbers are shares
    public Amounts(boolean percent) {
        this.percent = percent;
    }

    /// A number, short.
    public String of(double value) {
        if (percent) {
            double share = value * 100;
            return (Math.abs(value) < SMALL_SHARE ? plain(share, 1) : plain(share, 0)) + "%";
        }
        double size = Math.abs(value);
        if (size >= LARGE || (size > 0 && size < TINY)) {
            return powers(value);
        }
        if (value == Math.rint(value) || size >= THOUSAND) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return plain(value, size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }

    /// A number on an axis whose marks are this step apart.
    String tick(double value, double step) {
        double unit = percent ? step * 100 : step;
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(unit) - 1e-9));
        if (Math.abs(value) >= LARGE || decimals > 5) {
            return of(value);
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", percent ? value * 100 : value);
        return (text.matches("-0(\\.0+)?") ? text.substring(1) : text) + (percent ? "%" : "");
    }

    /// `12% (10%–14%)`, or the value alone where it has no interval.
    String within(Series.Point point) {
        return point.hasInterval()
                ? of(point.value()) + " (" + of(point.low().getAsDouble()) + " to "
                        + of(point.high().getAsDouble()) + ")"
                : of(point.value());
    }

    /// `3.1·10²³`, and a power of ten as that alone.
    private static String powers(double value) {
        int power = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        String factor = String.format(Locale.ROOT, "%.1f", value / Math.pow(10, power));
        if (factor.endsWith("10.0")) { // rounded up to the next power
            factor = factor.replace("10.0", "1.0");
            power++;
        }
        StringBuilder raised = new StringBuilder("10");
        String.valueOf(power).chars().forEach(digit -> raised.append(digit == '-' ? '⁻' : RAISED.charAt(digit - '0')));
        return factor.equals("1.0") ? raised.toString() : factor + "·" + raised;
    }

    private static String plain(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }
}
