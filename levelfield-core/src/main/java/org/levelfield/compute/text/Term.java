package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.compute.quantity.Span;

/// A value inside a formula with its units, and the plain factors that it was multiplied from. The factors are kept
/// because people convert units by hand: in `7 days × 24 × 3600` the last two factors have already turned days into
/// seconds, in `100 days × 320 teraFLOPS` nobody has.
final class Term {

    /// More factors than this are not kept apart.
    private static final int MOST_FACTORS = 64;

    /// No single machine is faster, FLOP a second.
    private static final double FASTEST = 1e20;

    /// The units that need turning into seconds.
    private static final List<Span> COARSE_FIRST = Stream.of(Span.values())
            .filter(span -> span != Span.SECOND)
            .sorted(Comparator.reverseOrder())
            .toList();

    /// What a settled value is.
    enum Meaning {
        FLOP,
        FLOP_PER_SECOND,
        SECONDS,
        PLAIN
    }

    double value;
    int flop;
    final EnumMap<Span, Integer> spans = new EnumMap<>(Span.class);
    final List<Double> factors = new ArrayList<>();
    final List<Double> plain = new ArrayList<>();
    final List<Double> prefixes = new ArrayList<>();
    boolean share;
    /// Whether the unit was written as `TFLOPS`, which people use for a rate and for a number.
    boolean maybeRate;
    boolean added;
    int operators;
    int holes;
    /// Whether a unit says that the value is for one step, epoch, image or the like.
    boolean perOne;
    /// Whether a unit says that the value is for one chip or machine.
    boolean perChip;

    static Term of(double value) {
        Term term = new Term();
        term.value = value;
        term.factors.add(value);
        term.plain.add(value);
        return term;
    }

    int exponent(Span span) {
        return spans.getOrDefault(span, 0);
    }

    void raise(Span span, int by) {
        if (by != 0) {
            spans.merge(span, by, Integer::sum);
        }
    }

    /// Takes a unit that stands behind this value.
    void unit(UnitWords.UnitWord unit, int sign) {
        value *= Math.pow(unit.prefix(), sign);
        if (unit.prefix() > 1 && sign > 0) {
            prefixes.add(unit.prefix());
        }
        flop += sign * unit.flop();
        raise(unit.span(), sign * unit.spanExponent());
    }

    void times(Term other) {
        value *= other.value;
        merge(other, 1);
    }

    void over(Term other) {
        value /= other.value;
        merge(other, -1);
    }

    private void merge(Term other, int sign) {
        flop += sign * other.flop;
        other.spans.forEach((span, exponent) -> raise(span, sign * exponent));
        if (sign > 0 && factors.size() < MOST_FACTORS) {
            factors.addAll(other.factors);
            plain.addAll(other.plain);
            prefixes.addAll(other.prefixes);
        }
        share |= other.share;
        maybeRate |= other.maybeRate;
        operators += other.operators + 1;
        holes += other.holes;
    }

    /// Adds or subtracts; units are those of the first that has any.
    void plus(Term other, int sign) {
        value += sign * other.value;
        if (flop == 0 && other.flop != 0) {
            flop = other.flop;
            spans.clear();
            spans.putAll(other.spans);
        }
        if (factors.size() < MOST_FACTORS) {
            factors.addAll(other.factors);
            if (other.plain.size() > 1) {
                plain.addAll(other.plain);
            }
        }
        share |= other.share;
        maybeRate |= other.maybeRate;
        added = true;
        operators += other.operators + 1;
        holes += other.holes;
    }

    void power(double exponent) {
        double base = value;
        value = Math.pow(value, exponent);
        for (int i = 1; i < exponent && i < 4; i++) {
            factors.add(base);
            plain.add(base);
        }
        if (base == 10) {
            // A power of ten is one number.
            factors.clear();
            plain.clear();
            factors.add(value);
            plain.add(value);
        } else {
            operators++;
        }
    }

    void root() {
        value = Math.sqrt(value);
        flop = (flop + 1) / 2;
        spans.replaceAll((span, exponent) -> exponent / 2);
    }

    /// Turns what is left of coarser units of time into seconds, unless the factors have done so, and tells what the
    /// value is then.
    Meaning settle() {
        for (double prefix : prefixes) {
            if (plain.remove((Double) prefix)) {
                value /= prefix;
            }
        }
        prefixes.clear();
        boolean timed = false;
        for (Span span : COARSE_FIRST) {
            if (exponent(span) == 1) {
                if (consume(span)) {
                    COARSE_FIRST.stream()
                            .filter(finer -> finer.compareTo(span) < 0)
                            .forEach(spans::remove);
                } else {
                    value *= span.seconds();
                }
                timed = true;
            }
            spans.remove(span);
        }
        int seconds = exponent(Span.SECOND);
        if (flop == 1) {
            boolean rate = (seconds < 0
                            || perChip && operators == 0
                            || maybeRate
                                    && (operators > 0 || value < FASTEST)
                                    && seconds == 0
                                    && !perOne
                                    && !countsOperations()
                                    && !countsPasses())
                    && !timed
                    && !hasSeconds();
            return rate ? Meaning.FLOP_PER_SECOND : Meaning.FLOP;
        }
        if (flop == 0 && (timed || seconds > 0)) {
            boolean rated = factors.size() > 1 && factors.stream().anyMatch(each -> each >= 1e6);
            return value > 1e10 && rated ? Meaning.FLOP : Meaning.SECONDS;
        }
        return Meaning.PLAIN;
    }

    /// Whether the factors by which one turns this unit into seconds are there; takes them out.
    private boolean consume(Span span) {
        List<Double> rest = new ArrayList<>(plain);
        for (double factor : span.chain()) {
            boolean found = rest.remove((Double) factor)
                    || factor == 3600 && rest.remove((Double) 60.0) && rest.remove((Double) 60.0)
                    || factor == 365 && (rest.remove((Double) 365.25) || rest.remove((Double) 365.0));
            if (!found && !(factor == 24 && rest.remove((Double) 86_400.0) && rest.add(3600.0))) {
                return false;
            }
        }
        plain.clear();
        plain.addAll(rest);
        return true;
    }

    /// Whether factors turn hours or days into seconds.
    boolean hasSeconds() {
        int sixties = 0;
        for (double each : factors) {
            if (each == 3600 || each == 86_400) {
                return true;
            }
            if (each == 60) {
                sixties++;
            }
        }
        return sixties > 1;
    }

    /// Whether a factor is a share, as utilisation is.
    boolean hasShare() {
        return share || factors.stream().anyMatch(each -> each >= 0.05 && each < 1);
    }

    /// Whether the factors are those of an operation count: 6, or 2 and 3.
    boolean countsOperations() {
        return factors.size() > 2 && (factors.contains(6.0) || factors.contains(2.0) && factors.contains(3.0));
    }

    /// Whether the factors are those of a forward pass, tripled for the backward pass, and of the examples.
    private boolean countsPasses() {
        return factors.size() > 3
                && factors.contains(3.0)
                && factors.stream().anyMatch(each -> each >= 1e4 && each <= 1e12);
    }

    /// Whether the factors are those of hardware time.
    boolean countsHardware() {
        return factors.size() > 2
                && hasSeconds()
                && (hasShare() || factors.stream().anyMatch(each -> each >= 1e9));
    }
}
