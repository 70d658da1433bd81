package org.levelfield.resolve.institution;

/// An organisation that a string may name, and the words that speak for it.
///
/// @param name number of the name in the [NameTable]; [NameTable#NONE] for a domain
/// @param first first word of the string that matched
/// @param last last word of the string that matched, included
/// @param share share of the name's weight that was found
record Candidate(int organisation, int name, Match match, int first, int last, float weight, float share) {

    /// How the string and a name meet, the closest first.
    enum Match {
        EXACT,
        ORDERED,
        BAG,
        SIMILAR,
        DOMAIN
    }

    int length() {
        return last - first + 1;
    }

    boolean sameSpan(Candidate other) {
        return first == other.first && last == other.last;
    }

    /// Whether the other's words hold all of this one's and more.
    boolean within(Candidate other) {
        return other.first <= first && last <= other.last && !sameSpan(other);
    }

    boolean overlaps(Candidate other) {
        return first <= other.last && other.first <= last;
    }
}
