package org.levelfield.measure.literature;

/// What may speak for citing a work, given the works that are cited (*seeds*). Counts are of what earlier works did.
public enum Feature {
    /// How often it is cited together with a seed, over all seeds (Small 1973).
    CO_CITATION,
    /// Share of the seeds that it is cited together with.
    CO_CITED_SEEDS,
    /// Works that cite it, each weighed by the square of the seeds it cites as well, by the length of its list.
    CO_CITING_OVERLAP,
    /// The same by the root of its citations.
    CO_CITING_FOCUS,
    /// Seeds that it cites.
    CITES_SEEDS,
    /// Seeds that it cites, by its references.
    CITES_SEEDS_SHARE,
    /// Seeds that cite it.
    CITED_BY_SEEDS,
    /// Seeds that cite it, by the root of its citations.
    CITED_BY_SEEDS_FOCUS,
    /// References shared with seeds, each by the logarithm of its citations (Kessler 1963).
    COUPLING,
    /// Cosine of its title with title and abstract of the asker.
    TEXT,
    /// Cosine of its title with the titles of the seeds.
    SEEDS_TEXT,
    /// Logarithm of its citations.
    CITATIONS,
    /// Logarithm of its citations in the three years before.
    RECENT_CITATIONS,
    /// Years since it appeared.
    AGE,
    /// Authors that the asker has as well.
    OWN_AUTHORS,
    /// Seeds that share an author with it.
    SEEDS_AUTHORS,
    /// Share of the seeds that share an author with it.
    SEEDS_AUTHORS_SHARE,
    /// Works of the asker's authors that cite it.
    CITED_BY_OWN,
    /// Whether it appeared at the asker's venue.
    SAME_VENUE,
    /// Share of the seeds that appeared at its venue.
    SEEDS_VENUE,
    /// How many seeds there are.
    SEEDS
}
