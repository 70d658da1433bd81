package org.levelfield.search;

/// By what works are ranked.
public enum Ranking {
    /// BM25 over title, keywords and abstract.
    WORDS,
    /// BM25 and nearness of vectors that are trained on the field.
    HYBRID,
    /// As hybrid, the words of the first hits asked for as well.
    FEEDBACK,
    /// The best of the feedback ranking put into a new order by a small pre-trained transformer as well.
    TRANSFORMER
}
