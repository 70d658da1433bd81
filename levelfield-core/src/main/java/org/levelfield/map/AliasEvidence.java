package org.levelfield.map;

/// What speaks for two names being one thing, or two things that could profit from each other's results.
///
/// @param context cosine of what they are named together with
/// @param mutual whether each is among the ten most alike of the other
/// @param joint works that name both
/// @param rarer works that name the rarer of the two
/// @param chance works that would name both by chance
/// @param venues cosine of the venues of their works
/// @param communitiesDiffer levels at which they lie apart, 0 to 3
/// @param stated texts that say that the one is also called the other
/// @param citations from a work that names the one to a work that names the other
/// @param sharedWords weight of shared words, as a share of the smaller name's
/// @param initials whether one is made of the other's initials
record AliasEvidence(
        double context,
        boolean mutual,
        int joint,
        int rarer,
        double chance,
        double venues,
        int communitiesDiffer,
        int stated,
        int citations,
        double sharedWords,
        boolean initials) {

    /// A share of joint works from which on two names are rather used beside each other than for each other.
    private static final double BESIDE = 0.05;

    /// The strength of all evidence together, in log-odds. The weights were set by hand on the first half of the known
    /// pairs.
    double strength() {
        double together = (double) joint / Math.max(1, rarer);
        double strength = -4.2 + 9 * context;
        strength += mutual ? 0.5 : 0;
        strength -= 1.2 * Math.min(2, together / BESIDE);
        strength += 0.5 * (1 - venues);
        strength += 0.15 * communitiesDiffer;
        strength += stated > 0 ? 2 + Math.log(stated) : 0;
        strength += initials ? 1 : 0;
        strength += 0.3 * Math.log1p(citations);
        strength -= 1.5 * sharedWords;
        strength -= rarer < 20 ? 0.5 : 0;
        return strength;
    }

    /// 0 to 1.
    double confidence() {
        return 1 / (1 + Math.exp(-strength()));
    }
}
