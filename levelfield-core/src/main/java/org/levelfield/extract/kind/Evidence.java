package org.levelfield.extract.kind;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/// What the phrases of one text tell, by kind or theme, each phrase once.
final class Evidence {

    private static final class Sum {
        private final Set<String> phrases = new LinkedHashSet<>();
        private double against = 1;
        private double total;
    }

    private final Map<String, Sum> sums = new TreeMap<>();

    void add(String tells, double weight, String phrase) {
        if (weight > 0) {
            Sum sum = sums.computeIfAbsent(tells, none -> new Sum());
            if (sum.phrases.add(phrase)) {
                sum.against *= 1 - weight;
                sum.total += weight;
            }
        }
    }

    /// A mention, counted every time.
    void mention(String tells, double weight, String phrase) {
        Sum sum = sums.computeIfAbsent(tells, none -> new Sum());
        sum.phrases.add(phrase);
        sum.total += weight;
    }

    /// Hands over every kind whose probability, were the phrases independent witnesses, reaches the threshold.
    void likely(double threshold, ObjDoubleConsumer<String> taker) {
        sums.forEach((tells, sum) -> {
            if (1 - sum.against >= threshold) {
                taker.accept(tells, 1 - sum.against);
            }
        });
    }

    /// Hands over every theme whose mentions add up to the threshold.
    void mentioned(double threshold, ObjDoubleConsumer<String> taker) {
        sums.forEach((tells, sum) -> {
            if (sum.total >= threshold) {
                taker.accept(tells, sum.total);
            }
        });
    }

    /// The phrases behind a kind or theme, in the order found.
    String words(String tells) {
        StringJoiner words = new StringJoiner("; ");
        Sum sum = sums.get(tells);
        if (sum != null) {
            sum.phrases.forEach(words::add);
        }
        return words.toString();
    }

    void clear() {
        sums.clear();
    }
}
