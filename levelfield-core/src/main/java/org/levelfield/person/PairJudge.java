package org.levelfield.person;

/// Says of two authorships whose names agree how likely they are one person's.
@FunctionalInterface
interface PairJudge {

    /// The log odds of a pair that cannot be one person's.
    double FORBIDDEN = Double.NEGATIVE_INFINITY;

    double logOdds(int a, int b, NameAgreement agreement);
}
