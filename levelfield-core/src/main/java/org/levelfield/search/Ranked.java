package org.levelfield.search;

/// A document's place in an answer.
///
/// @param document its number in the index
/// @param words its BM25 score; 0 where it was found by nearness alone
/// @param nearness cosine of its vector and the question's; NaN where there is none
record Ranked(int document, double score, double words, double nearness) {}
