package org.levelfield.map;

/// What speaks for two names being one thing, or two things that could profit from each other's results.
///
/// @param context cosine of what they are named together with
/// @param mutual whether each is among the ten most alike of the other
/// @param joint works that name both
/// @param rarer works that name the rarer of the two
/// @param otherWorks works that name the other
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
        int otherWorks,
        double chance,
        double venues,
        int communitiesDiffer,
        int stated,
        int citations,
        double sharedWords,
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

    /// 0 to 1. Unlike the order among one concept's names it also asks that the two lie in different communities, at
    /// different venues, and are seldom named together: those are the pairs that nobody has joined yet.
    double confidence() {
        double strength = -5.5 + 11 * context * (1 - Math.exp(-rarer / KNOWN_WELL));
        strength -= 3 * Math.min(1, together() / 0.3);
        strength += mutual ? 0.7 : 0;
        strength += 0.5 * (1 - venues) + 0.2 * communitiesDiffer;
        strength += stated > 0 ? 2 + Math.log(stated) : 0;
        strength += (initials ? 1.5 : 0) + 0.1 * Math.log1p(citations);
        strength -= 1.5 * sharedWords;
        return 1 / (1 + Math.exp(-strength));
    }

    private double together() {
        return (double) joint / Math.max(1, rarer);
    }
}
