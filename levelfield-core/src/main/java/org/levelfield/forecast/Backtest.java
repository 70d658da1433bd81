package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.levelfield.learn.Ranking;
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
    private static final int SLICE = 100_000;
    private static final double[] EDGES = {0, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final double[] expected = new double[EDGES.length];
    private final long[] met = new long[EDGES.length];
    private final long[] cases = new long[EDGES.length];

    private Backtest() {}

    /// One figure over all seeds.
    ///
    /// @param measure such as `auc`, or `calibration 0.01-0.03`, whose value is the share that met
    /// @param method forecast or a baseline; for the calibration `expected` or `observed`
    /// @param low the lowest of the seeds
    /// @param high the highest of the seeds
    public record Figure(String measure, String method, double mean, double low, double high) {}

    /// Runs the evaluation.
    ///
    /// @throws UserMistake where the field ends before the horizon does, or begins too late to learn
    public static List<Figure> run(ConceptHistory history, int until, int horizon, int seeds, Progress progress) {
        Forecast.check(history, until, horizon);
        int last = history.years()[history.years().length - 1];
        if (until + horizon > last) {
            throw new UserMistake(
                    "what happens until " + (until + horizon) + " is not known: the field ends in " + last,
                    "Take --backtest " + (last - horizon) + " or earlier, or a shorter --horizon.");
        }
        List<LinkModel.Lesson> lessons = Forecast.lessons(history, until, horizon, 1, progress);
        progress.say("features until " + until);
        PairFeatures features = new PairFeatures(history, until);
        Backtest backtest = new Backtest();
        for (int seed = 1; seed <= seeds; seed++) {
            progress.say("seed " + seed + " of " + seeds);
            LinkModel model = LinkModel.train(lessons, seed);
            backtest.judge(history, features, model, horizon, 1_000 + seed);
        }
        return backtest.summary();
    }

    private void judge(ConceptHistory history, PairFeatures features, LinkModel model, int horizon, long seed) {
        Snapshot at = features.snapshot();
        PairSampling sampling = new PairSampling(history, at, horizon, seed);
        if (!sampling.possible()) {
            throw new UserMistake(
                    "too few concepts are named until " + at.until + " to judge a forecast", "Take a later year.");
        }
        Trial trial = new Trial(sampling, at, horizon);
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
        calibrate(natures.getOrDefault("forecast", new double[0]), natural.labels());
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

    private void calibrate(double[] probabilities, boolean[] labels) {
        for (int i = 0; i < probabilities.length; i++) {
            int bin = 0;
            while (bin + 2 < EDGES.length && probabilities[i] >= EDGES[bin + 1]) {
                bin++;
            }
            cases[bin]++;
            expected[bin] += probabilities[i];
            met[bin] += labels[i] ? 1 : 0;
        }
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
                    key.substring(0, tab),
                    key.substring(tab + 1),
                    Arrays.stream(each).average().orElse(Double.NaN),
                    Arrays.stream(each).min().orElse(Double.NaN),
                    Arrays.stream(each).max().orElse(Double.NaN)));
        });
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            if (cases[bin] > 0) {
                String name = "calibration " + EDGES[bin] + "-" + EDGES[bin + 1] + " of " + cases[bin];
                double said = expected[bin] / cases[bin];
                double was = (double) met[bin] / cases[bin];
                all.add(new Figure(name, "expected", said, said, said));
                all.add(new Figure(name, "observed", was, was, was));
            }
        }
        return all;
    }
}
