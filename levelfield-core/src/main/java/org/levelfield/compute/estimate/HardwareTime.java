package org.levelfield.compute.estimate;

import org.levelfield.compute.quantity.LogNormal;

/// Training compute by hardware time: chips × hours × peak rate × utilisation (Sevilla et al. 2022; Epoch AI,
/// "Estimating training compute").
public final class HardwareTime {

    /// The share of the peak that training of language models reaches, where nothing is said.
    public static final double LANGUAGE_UTILISATION = 0.3;

    /// The same for everything else.
    public static final double OTHER_UTILISATION = 0.4;

    /// Between the two, where a text does not tell what was trained.
    public static final double UNKNOWN_UTILISATION = 0.35;

    private static final double SECONDS = 3600;

    private HardwareTime() {}

    /// Operations of a run, without uncertainty.
    ///
    /// @param chips number of chips
    /// @param hours from start to end
    /// @param peak peak rate of one chip, FLOP a second
    /// @param utilisation share of the peak that was reached, 0 to 1
    public static double flop(double chips, double hours, double peak, double utilisation) {
        return chips * hours * SECONDS * peak * utilisation;
    }

    /// Operations of a run whose parts are uncertain.
    public static LogNormal flop(LogNormal chipHours, LogNormal peak, LogNormal utilisation) {
        LogNormal product = chipHours.times(peak).times(utilisation);
        return new LogNormal(product.median() * SECONDS, product.deviation());
    }

    /// The utilisation to suppose.
    public static double utilisation(boolean languageModel) {
        return languageModel ? LANGUAGE_UTILISATION : OTHER_UTILISATION;
    }
}
