package org.levelfield.compute.predict;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// How alike two works are in what their compute depends on: a sum of a trend over the years, of the words, keywords,
/// organisations, domains and sizes that they share, and of a Gaussian over all of these together, which catches what
/// holds only in combination. The weights maximise the marginal likelihood of the labelled works, rounded; see
/// Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), chapters 2 and 5.
final class Kernel {

    static final double CONSTANT = 4;
    static final double YEAR = 6.7;
    static final double YEAR_LENGTH = 23;
    static final double TREND = 5.7;
    static final double WORDS = 0.34;
    static final double KEYWORDS = 0.21;
    static final double ORGANIZATIONS = 0.17;
    static final double DOMAINS = 0.19;
    static final double SIZES = 0.04;
    static final double JOINT = 1.5;
    static final double NOISE = 0.37;

    private static final double KEYWORDS_LENGTH = 1.47;
    private static final double SIZES_LENGTH = 5.75;
    private static final double ORGANIZATIONS_LENGTH = 12.6;
    private static final double DOMAINS_LENGTH = 1.39;
    private static final double JOINT_YEAR_LENGTH = 1.81;

    /// Years from here are the trend's unit, tens of years.
    private static final double MIDDLE_YEAR = 2015;

    private static final double LARGEST_SCALE = 4;

    /// Squared weight of a keyword: the rarer it is, the more it says, up to a limit.
    private final double[] keywordWeights;

    /// @param keywords of the labelled works
    Kernel(List<BitSet> keywords, int size) {
        keywordWeights = new double[size];
        for (int keyword = 0; keyword < size; keyword++) {
            int each = keyword;
            double share =
                    (double) keywords.stream().filter(set -> set.get(each)).count() / keywords.size();
            double spread = Math.sqrt(share * (1 - share)) + 1e-9;
            double step = Math.min((1 - share) / spread, LARGEST_SCALE) + share / spread;
            keywordWeights[keyword] = share == 0 ? 0 : step * step / size;
        }
    }

    double keywordWeight(int keyword) {
        return keywordWeights[keyword];
    }

    /// The sum of the weights of these keywords.
    double weight(BitSet keywords) {
        double sum = 0;
        for (int each = keywords.nextSetBit(0); each >= 0; each = keywords.nextSetBit(each + 1)) {
            sum += keywordWeights[each];
        }
        return sum;
    }

    double of(Point a, Point b) {
        BitSet both = (BitSet) a.keywords().clone();
        both.and(b.keywords());
        double shared = weight(both);
        double keywordDistance = weight(a.keywords()) + weight(b.keywords()) - 2 * shared;
        return CONSTANT
                + years(a.year(), b.year())
                + WORDS * dot(a.words(), b.words())
                + KEYWORDS * shared
                + ORGANIZATIONS * Long.bitCount(a.organizations() & b.organizations())
                + DOMAINS * Long.bitCount(a.domains() & b.domains())
                + SIZES * dot(a.sizes(), b.sizes())
                + JOINT * closeness(a, b, keywordDistance);
    }

    /// The part that depends on the years alone.
    static double years(int a, int b) {
        double apart = (a - b) / YEAR_LENGTH;
        return TREND * trend(a) * trend(b) + YEAR * Math.exp(-apart * apart / 2);
    }

    private static double trend(int year) {
        return (year - MIDDLE_YEAR) / 10;
    }

    /// From 1 for works alike in everything to 0.
    ///
    /// @param keywordDistance the sum of the weights of the keywords that only one of them has
    static double closeness(Point a, Point b, double keywordDistance) {
        double years = (a.year() - b.year()) / JOINT_YEAR_LENGTH;
        if (years * years > 40) {
            return 0;
        }
        double distance = keywordDistance / (KEYWORDS_LENGTH * KEYWORDS_LENGTH)
                + Long.bitCount(a.organizations() ^ b.organizations()) / (ORGANIZATIONS_LENGTH * ORGANIZATIONS_LENGTH)
                + Long.bitCount(a.domains() ^ b.domains()) / (DOMAINS_LENGTH * DOMAINS_LENGTH)
                + years * years / 2
                + apart(a.sizes(), b.sizes()) / (SIZES_LENGTH * SIZES_LENGTH);
        return distance > 20 ? 0 : Math.exp(-distance);
    }

    private static double apart(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double dot(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        for (Map.Entry<String, Double> each : a.entrySet()) {
            sum += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
        }
        return sum;
    }
}
