package org.levelfield.web.chart;

import java.util.Locale;

/// Numbers as people read them.
public final class Numerals {

    private static final double SMALL = 0.0995;

    private Numerals() {}

    /// `224,131`.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `224,131`; with one decimal where it is no whole number.
    public static String count(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.1f", number);
    }

    /// `61%`; below ten per cent with one decimal, `3.1%`. What is not quite all does not read as all.
    public static String percent(double share) {
        if (share < 1 && share >= 0.995) {
            return "over 99%";
        }
        return number(share, share < SMALL) + "%";
    }

    /// `58–64%`.
    public static String range(double low, double high) {
        boolean fine = high < SMALL;
        return number(low, fine) + "–" + number(high, fine) + "%";
    }

    /// `61% (58–64%)`.
    public static String percentWithin(double share, double low, double high) {
        return percent(share) + " (" + range(low, high) + ")";
    }

    /// `62.4 MB`.
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }

    private static String number(double share, boolean fine) {
        return String.format(Locale.ROOT, fine && share > 0 ? "%.1f" : "%.0f", share * 100);
    }
}
