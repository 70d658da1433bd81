package org.levelfield.measure.literature;

/// What may speak for citing a work, given the works that are cited (*seeds*). Counts are of what earlier works did.
public enum Feature {
    /// How often it is cited together with a seed, over all seeds (Small 1973).
    CO_CITATION(0),
    /// Share of the seeds that it is cited together with.
    CO_CITED_SEEDS(1),
    /// Works that cite it, each weighed by the square of the seeds it cites as well, by the length of its list.
    CO_CITING_OVERLAP(2),
    /// The same by the root of its citations.
    CO_CITING_FOCUS(3),
    /// Seeds that it cites.
    CITES_SEEDS(4),
    /// Seeds that it cites, by its references.
    CITES_SEEDS_SHARE(5),
    /// Seeds that cite it.
    CITED_BY_SEEDS(6),
    /// Seeds that cite it, by the root of its citations.
    CITED_BY_SEEDS_FOCUS(7),
    /// References shared with seeds, each by the logarithm of its citations (Kessler 1963).
    COUPLING(8),
    /// Cosine of its title with title and abstract of the asker.
    TEXT(9),
    /// Cosine of its title with the titles of the seeds.
    SEEDS_TEXT(10),
    /// Logarithm of its citations.
    CITATIONS(11),
    /// Logarithm of its citations in the three years before.
    RECENT_CITATIONS(12),
    /// Years since it appeared.
    AGE(13),
    /// Authors that the asker has as well.
    OWN_AUTHORS(14),
    /// Seeds that share an author with it.
    SEEDS_AUTHORS(15),
    /// Share of the seeds that share an author with it.
    SEEDS_AUTHORS_SHARE(16),
    /// Works of the asker's authors that cite it.
    CITED_BY_OWN(17),
    /// Whether it appeared at the asker's venue.
    SAME_VENUE(18),
    /// Share of the seeds that appeared at its venue.
    SEEDS_VENUE(19),
    /// How many seeds there are.
    SEEDS(20);

    private final int place;

    Feature(int place) {
        this.place = place;
    }

    /// Its place among the features of a candidate.
    int place() {
        return place;
    }

    /// The feature of a place.
    static Feature at(int place) {
        return java.util.Arrays.stream(values())
                .filter(feature -> feature.place == place)
                .findFirst()
                .orElseThrow();
    }
}
