package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.levelfield.learn.Ranking;
import org.levelfield.learn.Reliability;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// How good the forecast would have been at an earlier year, beside preferential attachment (the product of both
/// degrees;
/// Barabási and Albert 1999), common neighbours (Newman 2001) and resource allocation (Zhou, Lü and Zhang 2009).
///
/// The earlier pairs that the model learns from are drawn once. A seed draws the trees' rows and features, and all
/// pairs
/// that are judged.
public final class Backtest {

    private static final int POSITIVES = 10_000;
    private static final int OFTEN_POSITIVES = 2_000;
    private static final int CANDIDATES = 500_000;
    private static final int SLICE = 30_000;
    private static final double[] EDGES = {0, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final Reliability reliability = new Reliability(EDGES);
    private final int cutOff;

    private Backtest(int cutOff) {
        this.cutOff = cutOff;
    }

    /// One figure over all seeds.
    ///
    /// @param cutOff the last year that was seen
    /// @param measure such as `auc`, or `said 0.01-0.03`, the pairs of which so much was said
    /// @param method forecast or a baseline; for a share that met, `met`
    /// @param low the lowest of the seeds
    /// @param high the highest of the seeds
    public record Figure(int cutOff, String measure, String method, double mean, double low, double high) {}

    /// Runs the evaluation.
    ///
    /// @throws UserMistake where the field ends before the horizon does, or begins too late to learn
    public static List<Figure> run(ConceptHistory history, int until, int horizon, int seeds, Progress progress) {
        check(history, until, horizon);
        Learning learning = Learning.of(history, until, horizon, Forecast.LESSONS, progress);
        progress.say("features until " + until);
        Snapshot at = new Snapshot(history, until);
        PairFeatures features = new PairFeatures(history, at);
        LaterPairs later = new LaterPairs(history, at, horizon);
        Backtest backtest = new Backtest(until);
        for (int seed = 1; seed <= seeds; seed++) {
            progress.say("seed " + seed + " of " + seeds);
            backtest.judge(features, later, learning.model(seed), 1_000 + seed);
        }
        return backtest.summary();
    }

    /// @throws UserMistake where the field ends before the horizon does, or has no such year
    public static void check(ConceptHistory history, int until, int horizon) {
        Forecast.check(history, until, horizon);
        int last = history.years()[history.years().length - 1];
        if (until + horizon > last) {
            throw new UserMistake(
                    "what happens until " + (until + horizon) + " is not known: the field ends in " + last,
                    "Take --backtest " + (last - horizon) + " or earlier, or a shorter --horizon.");
        }
    }

    private void judge(PairFeatures features, LaterPairs later, LinkModel model, long seed) {
        Snapshot at = features.snapshot();
        PairSampling sampling = new PairSampling(at, later, Learning.established(at), seed);
        if (!sampling.possible()) {
            throw new UserMistake(
                    "too few concepts are named until " + at.until + " to judge a forecast", "Take a later year.");
        }
        Trial trial = new Trial(sampling, at);
        Trial.Cases even = trial.even(POSITIVES);
        Trial.Cases matched = trial.matched(POSITIVES, 1);
        Trial.Cases often = trial.matched(OFTEN_POSITIVES, Trial.OFTEN);
        Trial.Cases natural = trial.candidates(CANDIDATES);
        scores(features, model, even)
                .forEach((method, scores) -> add("auc", method, Ranking.auc(scores, even.labels())));
        scores(features, model, matched)
                .forEach((method, scores) -> add(
                        "auc within deciles", method, Ranking.aucWithin(scores, matched.labels(), matched.strata())));
        scores(features, model, often)
                .forEach((method, scores) -> add(
                        "auc within deciles, three works",
                        method,
                        Ranking.aucWithin(scores, often.labels(), often.strata())));
        Map<String, double[]> natures = scores(features, model, natural);
        natures.forEach((method, scores) -> {
            add("precision at 100", method, Ranking.precisionAt(100, scores, natural.labels()));
            add("precision at 1000", method, Ranking.precisionAt(1_000, scores, natural.labels()));
        });
        add("base rate", "candidates", Ranking.precisionAt(CANDIDATES, new double[CANDIDATES], natural.labels()));
        double[] said = natures.getOrDefault("forecast", new double[0]);
        Reliability ofSeed = new Reliability(EDGES);
        for (int i = 0; i < said.length; i++) {
            reliability.add(said[i], natural.labels()[i]);
            ofSeed.add(said[i], natural.labels()[i]);
        }
        add("calibration error", "forecast", ofSeed.error());
        add("said over met", "forecast", ofSeed.ratio());
    }

    private static Map<String, double[]> scores(PairFeatures features, LinkModel model, Trial.Cases cases) {
        int size = cases.pairs().size();
        Map<String, double[]> scores = new LinkedHashMap<>();
        List<String> baselines = List.of("forecast", "attachment", "common", "resource_allocation");
        baselines.forEach(method -> scores.put(method, new double[size]));
        int[] columns =
                baselines.stream().mapToInt(PairFeatures.names()::indexOf).toArray();
        for (int from = 0; from < size; from += SLICE) {
            float[][] rows = features.rows(cases.pairs().slice(from, Math.min(size, from + SLICE)));
            double[] ours = model.probabilities(rows);
            for (int method = 0; method < columns.length; method++) {
                int column = columns[method];
                IntToDoubleFunction score = column < 0 ? row -> ours[row] : row -> rows[row][column];
                double[] into = scores.getOrDefault(baselines.get(method), new double[size]);
                for (int row = 0; row < rows.length; row++) {
                    into[from + row] = score.applyAsDouble(row);
                }
            }
        }
        return scores;
    }

    private void add(String measure, String method, double value) {
        figures.computeIfAbsent(measure + "\t" + method, key -> new ArrayList<>())
                .add(value);
    }

    private List<Figure> summary() {
        List<Figure> all = new ArrayList<>();
        figures.forEach((key, values) -> {
            double[] each = values.stream().mapToDouble(Double::doubleValue).toArray();
            int tab = key.indexOf('\t');
            all.add(new Figure(
                    cutOff,
                    key.substring(0, tab),
                    key.substring(tab + 1),
                    Arrays.stream(each).average().orElse(Double.NaN),
                    Arrays.stream(each).min().orElse(Double.NaN),
                    Arrays.stream(each).max().orElse(Double.NaN)));
        });
        for (int bin = 0; bin < reliability.bins(); bin++) {
            if (reliability.cases(bin) > 0) {
                String range = reliability.low(bin) + "-" + reliability.high(bin);
                add(all, "said " + range, "forecast", reliability.said(bin));
                add(all, "said " + range, "met", reliability.met(bin));
                add(all, "said " + range, "candidates", (double) reliability.cases(bin));
            }
        }
        return all;
    }

    private void add(List<Figure> to, String measure, String method, double value) {
        to.add(new Figure(cutOff, measure, method, value, value, value));
    }
}
