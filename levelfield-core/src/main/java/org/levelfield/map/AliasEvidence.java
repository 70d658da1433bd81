package org.levelfield.map;

/// What speaks for two names being one thing, or two things that could profit from each other's results.
///
/// @param context cosine of what they are named together with
/// @param margin how far that cosine is above what either has with its ten most alike, on average of both
/// @param mutual whether each is among the ten most alike of the other
/// @param joint works that name both
/// @param rarer works that name the rarer of the two
/// @param otherWorks works that name the other
/// @param chance works that would name both by chance
/// @param venues cosine of the venues of their works
/// @param communitiesDiffer levels at which they lie apart, 0 to 3
/// @param stated texts that say that the one is also called the other
/// @param citations from a work that names the one to a work that names the other
/// @param initials whether one is made of the other's initials
record AliasEvidence(
        double context,
        double margin,
        boolean mutual,
        int joint,
        int rarer,
        int otherWorks,
        double chance,
        double venues,
        int communitiesDiffer,
        int stated,
        int citations,
        boolean initials) {

    /// Works from which on a name's contexts are known well.
    private static final double KNOWN_WELL = 20;

    /// What is most alike among the other names of one concept: the likeness of contexts, less for names of few works
    /// and
    /// for names that mostly stand beside this one, more where texts or people's habits of shortening speak for it. The
    /// weights were chosen on the first half of the known pairs.
    double likeness() {
        double likeness = context * (1 - Math.exp(-otherWorks / KNOWN_WELL)) * (1 - 0.3 * Math.min(1, together()));
        return likeness + 0.1 * Math.min(3, stated) + (initials ? 0.1 : 0) + 0.01 * Math.log1p(citations);
    }

    /// 0 to 1. Unlike the order among one concept's names it also asks that the two are seldom named together, and that
    /// each stands out among what is most alike to the other: in a crowded subject everything is alike (the correction
    /// for hubs of Conneau and others, Word translation without parallel data, 2018).
    double confidence() {
        double known = 1 - Math.exp(-rarer / KNOWN_WELL);
        double strength = -6 + known * (6 * context + 15 * margin) - 5 * Math.min(1, together() / 0.3);
        strength += mutual ? 0.7 : 0;
        strength += stated > 0 ? 1 + Math.log(stated) : 0;
        strength += initials ? 1.5 : 0;
        return 1 / (1 + Math.exp(-strength));
    }

    private double together() {
        return (double) joint / Math.max(1, rarer);
    }
}
