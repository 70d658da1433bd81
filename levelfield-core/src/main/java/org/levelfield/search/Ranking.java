package org.levelfield.search;

/// By what works are ranked.
public enum Ranking {
    /// BM25 over title, keywords and abstract.
    WORDS,
    /// BM25 and nearness of vectors that are trained on the field.
    HYBRID,
    /// The best of the hybrid ranking put into a new order by a small pre-trained transformer as well.
    TRANSFORMER
}
