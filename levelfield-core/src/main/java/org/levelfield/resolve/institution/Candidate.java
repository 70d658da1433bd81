package org.levelfield.resolve.institution;

/// An organisation that a string may name, and the words that speak for it.
///
/// @param name number of the name in the [NameTable]; [NameTable#NONE] for a domain
/// @param first first word of the string that matched
/// @param last last word of the string that matched, included
/// @param share share of the name's weight that was found
/// @param elsewhere share of the name's weight that was found in other segments
/// @param again whether other words of the string name the organisation too
record Candidate(
        int organisation,
        int name,
        Match match,
        int first,
        int last,
        float weight,
        float share,
        float elsewhere,
        boolean again) {

    Candidate(
            int organisation, int name, Match match, int first, int last, float weight, float share, float elsewhere) {
        this(organisation, name, match, first, last, weight, share, elsewhere, false);
    }

    /// The same, where other words of the string name the organisation too, as an acronym in brackets does.
    Candidate named(boolean twice) {
        return twice == again
                ? this
                : new Candidate(organisation, name, match, first, last, weight, share, elsewhere, twice);
    }

    /// How the string and a name meet, the closest first.
    enum Match {
        EXACT,
        ORDERED,
        BAG,
        SIMILAR,
        /// A university by the name of its city alone.
        CITY,
        DOMAIN,
        /// The parent of another candidate, not named itself.
        PARENT;

        /// Its place in the order above.
        @SuppressWarnings("EnumOrdinal") // the order is the meaning
        int place() {
            return ordinal();
        }
    }

    /// Whether the words as such are a name.
    boolean isPhrase() {
        return match.compareTo(Match.SIMILAR) < 0;
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
