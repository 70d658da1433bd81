package org.levelfield.compute.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levelfield.compute.quantity.Span;

/// Words that carry a unit of arithmetic: operations with their prefixes, and time.
final class UnitWords {

    /// A unit.
    ///
    /// @param prefix the power of ten of its prefix, 1 without
    /// @param flop exponent of operations
    /// @param span the unit of time
    /// @param spanExponent its exponent
    record UnitWord(double prefix, int flop, Span span, int spanExponent) {}

    private static final Map<String, UnitWord> WORDS = words();

    private UnitWords() {}

    static Optional<UnitWord> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    static boolean isUnit(String word) {
        return WORDS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, UnitWord> words() {
        Map<String, UnitWord> words = new HashMap<>();
        String[][] prefixes = {
            {"", "1"},
            {"k", "1e3"},
            {"m", "1e6"},
            {"g", "1e9"},
            {"t", "1e12"},
            {"p", "1e15"},
            {"e", "1e18"},
            {"z", "1e21"},
            {"kilo", "1e3"},
            {"mega", "1e6"},
            {"giga", "1e9"},
            {"tera", "1e12"},
            {"peta", "1e15"},
            {"exa", "1e18"},
            {"zetta", "1e21"},
            {"yotta", "1e24"}
        };
        for (String[] each : prefixes) {
            double prefix = Double.parseDouble(each[1]);
            for (String name : new String[] {"flop", "flops"}) {
                words.put(each[0] + name, new UnitWord(prefix, 1, Span.SECOND, 0));
            }
        }
        words.put("fpo", new UnitWord(1, 1, Span.SECOND, 0));
        words.put("pf", new UnitWord(1e15, 1, Span.SECOND, 0));
        words.put("pfs", new UnitWord(1e15, 1, Span.SECOND, -1));
        words.put("terahertz", new UnitWord(1e12, 1, Span.SECOND, -1));
        words.put("petahertz", new UnitWord(1e15, 1, Span.SECOND, -1));
        words.put("gigahertz", new UnitWord(1e9, 1, Span.SECOND, -1));
        spans(words, Span.SECOND, "s", "sec", "secs", "second", "seconds");
        words.put("ms", new UnitWord(1e-3, 0, Span.SECOND, 1));
        words.put("milliseconds", new UnitWord(1e-3, 0, Span.SECOND, 1));
        spans(words, Span.MINUTE, "min", "mins", "minute", "minutes");
        spans(words, Span.HOUR, "h", "hr", "hrs", "hour", "hours");
        spans(words, Span.DAY, "day", "days", "d");
        spans(words, Span.WEEK, "week", "weeks", "wk", "wks");
        spans(words, Span.MONTH, "month", "months");
        spans(words, Span.YEAR, "year", "years", "yr", "yrs");
        return Map.copyOf(words);
    }

    private static void spans(Map<String, UnitWord> words, Span span, String... names) {
        for (String name : names) {
            words.put(name, new UnitWord(1, 0, span, 1));
        }
    }
}
