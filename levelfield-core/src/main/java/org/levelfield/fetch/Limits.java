package org.levelfield.fetch;

/// When a harvest stops.
///
/// @param budgetUsd most that this run may cost, dollars
/// @param passes how often the source is gone through again where fewer records came than it announces
public record Limits(double budgetUsd, int passes) {

    /// No more than two further passes.
    public static Limits usual(double budgetUsd) {
        return new Limits(budgetUsd, 2);
    }
}
