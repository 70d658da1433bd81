package org.levelfield.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Which concepts will be named together for the first time within a horizon after a year.
public final class Forecast {

    /// Years that are learned from.
    static final int LESSONS = 2;

    private static final int SLICE = 30_000;

    private final ConceptHistory history;
    private final PairFeatures features;
    private final LinkModel model;
    private final int horizon;

    private Forecast(ConceptHistory history, PairFeatures features, LinkModel model, int horizon) {
        this.horizon = horizon;
        this.history = history;
        this.features = features;
        this.model = model;
    }

    /// Learns from what the field knows until a year, and from nothing later.
    ///
    /// @param until the last year that is seen
    /// @param horizon years ahead
    /// @throws UserMistake where the field has no such year, or too little before it to learn from
    public static Forecast of(ConceptHistory history, int until, int horizon, Progress progress) {
        check(history, until, horizon);
        LinkModel model = learned(history, until, horizon, progress); // what it learned from is let go of
        progress.say("features until " + until);
        return new Forecast(history, new PairFeatures(history, new Snapshot(history, until)), model, horizon);
    }

    private static LinkModel learned(ConceptHistory history, int until, int horizon, Progress progress) {
        Learning learning = Learning.of(history, until, horizon, LESSONS, progress);
        progress.say("learning");
        return learning.model(1);
    }

    static void check(ConceptHistory history, int until, int horizon) {
        int[] years = history.years();
        if (years.length == 0) {
            throw new UserMistake(
                    "the field has no work with a year that names a concept",
                    "Build it from works with years and abstracts, or with another --concepts list.");
        }
        if (until < years[0] || until > years[years.length - 1]) {
            throw new UserMistake(
                    "the field has works from " + years[0] + " to " + years[years.length - 1] + ", not until " + until,
                    "Take a year between them.");
        }
        if (horizon < 1 || horizon > 20) {
            throw new UserMistake("a horizon of " + horizon + " years is none", "Take 1 to 20, such as 3.");
        }
    }

    /// The probability of each pair, in the order given.
    public double[] probabilities(int[] ones, int[] others) {
        return probabilities(features, model, new Pairs(ones, others));
    }

    static double[] probabilities(PairFeatures features, LinkModel model, Pairs pairs) {
        double[] result = new double[pairs.size()];
        int[] heads = new int[pairs.size()];
        Snapshot at = features.snapshot();
        Arrays.setAll(
                heads,
                i -> at.degrees[pairs.ones()[i]] < at.degrees[pairs.others()[i]] ? pairs.others()[i] : pairs.ones()[i]);
        int[] order = pairs.grouped(heads, heads);
        for (int from = 0; from < order.length; from += SLICE) {
            int[] slice = Arrays.copyOfRange(order, from, Math.min(order.length, from + SLICE));
            int[] ones = Arrays.stream(slice).map(i -> pairs.ones()[i]).toArray();
            int[] others = Arrays.stream(slice).map(i -> pairs.others()[i]).toArray();
            double[] scores = model.probabilities(features.rows(new Pairs(ones, others)));
            for (int i = 0; i < slice.length; i++) {
                result[slice[i]] = scores[i];
            }
        }
        return result;
    }

    /// The likeliest pairs that no work until the year names together, the likeliest first, with their reasons.
    public List<OpenPair> top(int most) {
        return new OpenPairs(history, features).top(new TreeMap<>(Map.of(horizon, model)), most);
    }
}
