package org.levelfield.person;

/// Judges two authorships whose names agree.
interface PairJudge {

    /// The log odds of a pair that cannot be one person's.
    double FORBIDDEN = Double.NEGATIVE_INFINITY;

    /// How likely they are one person's.
    double logOdds(int a, int b, NameAgreement agreement);

    /// Whether the works just judged have something in common: an author, an institution, the venue, a word.
    boolean shareSomething();

    /// The year of an authorship's work; 0 for none.
    int year(int authorship);
}
