package org.levelfield.search;

/// A work that may be what a text speaks of, with its scores kept apart.
///
/// @param words its BM25 score
/// @param nearness cosine of its vector and the text's; 0 where there is none
public record Candidate(IndexedWork work, double words, double nearness) {

    public String workId() {
        return work.workId();
    }
}
