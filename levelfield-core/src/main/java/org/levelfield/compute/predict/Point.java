package org.levelfield.compute.predict;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// A work as the kernel sees it.
final class Point {

    private final int year;
    private final BitSet keywords;
    private final long organizations;
    private final long domains;
    private final double[] sizes;
    private final Map<String, Double> words;

    /// @param organizations one bit a feature; likewise domains
    /// @param sizes see [Sizes#scaled]
    /// @param words weights whose squares sum to 1, or none
    Point(int year, BitSet keywords, long organizations, long domains, double[] sizes, Map<String, Double> words) {
        this.year = year;
        this.keywords = keywords;
        this.organizations = organizations;
        this.domains = domains;
        this.sizes = sizes;
        this.words = words;
    }

    /// @param rarity what a word's count is multiplied by; 0 for words that do not count
    static Point of(Features features, ToDoubleFunction<String> rarity) {
        Map<String, Double> words = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> each : features.words().entrySet()) {
            double weight = each.getValue() * rarity.applyAsDouble(each.getKey());
            if (weight > 0) {
                words.put(each.getKey(), weight);
                squares += weight * weight;
            }
        }
        double norm = Math.sqrt(squares);
        words.replaceAll((word, weight) -> weight / norm);
        return new Point(
                features.year(),
                features.keywords(),
                mask(features.organizations()),
                mask(features.domains()),
                features.sizes().scaled(),
                words);
    }

    int year() {
        return year;
    }

    BitSet keywords() {
        return keywords;
    }

    long organizations() {
        return organizations;
    }

    long domains() {
        return domains;
    }

    double[] sizes() {
        return sizes;
    }

    Map<String, Double> words() {
        return words;
    }

    private static long mask(BitSet bits) {
        long[] words = bits.toLongArray();
        return words.length == 0 ? 0 : words[0];
    }
}
