package org.levelfield.learn;

import java.util.List;

/// Turns log-odds into probabilities that are right on average: shift + slope · log-odds, fitted to what happened
/// (Platt 1999).
///
/// @param slope never negative, so that the order of cases stays
public record Calibration(double shift, double slope) {

    /// Leaves log-odds as they are.
    public static final Calibration NONE = new Calibration(0, 1);

    private static final int STEPS = 50;

    /// Keeps the fit near [#NONE] where there is little to fit to.
    private static final double PRIOR = 1;

    /// Fits by Newton steps on the weighted logistic loss.
    ///
    /// @param logits log-odds of each case
    /// @param weights how many cases each stands for
    public static Calibration fit(double[] logits, boolean[] labels, double[] weights) {
        double shift = 0;
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double shiftPull = -PRIOR * shift;
            double slopePull = -PRIOR * (slope - 1);
            double shiftCurve = PRIOR;
            double slopeCurve = PRIOR;
            double both = 0;
            for (int i = 0; i < logits.length; i++) {
                double probability = logistic(shift + slope * logits[i]);
                double error = weights[i] * ((labels[i] ? 1 : 0) - probability);
                double curve = weights[i] * probability * (1 - probability);
                shiftPull += error;
                slopePull += error * logits[i];
                shiftCurve += curve;
                slopeCurve += curve * logits[i] * logits[i];
                both += curve * logits[i];
            }
            double determinant = shiftCurve * slopeCurve - both * both;
            double shiftStep = (slopeCurve * shiftPull - both * slopePull) / determinant;
            double slopeStep = (shiftCurve * slopePull - both * shiftPull) / determinant;
            double least = Math.min(1, 2 / Math.max(1e-12, Math.max(Math.abs(shiftStep), Math.abs(slopeStep))));
            shift += least * shiftStep;
            slope += least * slopeStep;
            if (Math.abs(shiftStep) + Math.abs(slopeStep) < 1e-9) {
                break;
            }
        }
        return slope <= 0 ? NONE : new Calibration(shift, slope);
    }

    /// The mean of several fits and of one more that leaves everything as it is: how far earlier years were off says
    /// something of the next, but little where there are few of them (the posterior mean where fits spread as much as
    /// their mean may).
    public static Calibration shrunkMean(List<Calibration> fits) {
        double shift = 0;
        double slope = 1;
        for (Calibration fit : fits) {
            shift += fit.shift();
            slope += fit.slope();
        }
        return new Calibration(shift / (fits.size() + 1), slope / (fits.size() + 1));
    }

    /// The probability of a case with these log-odds.
    public double probability(double logit) {
        return logistic(shift + slope * logit);
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
