package org.levelfield.search;

/// A word of a question, as works are ranked by it.
///
/// @param term folded
/// @param written as the question writes it
/// @param weight how often it counts
/// @param boost what it counts more for by words than [#weight()] says
/// @param rarity inverse document frequency, natural logarithm; 0 where the index has no such word
record QuestionTerm(String term, String written, float weight, float boost, double rarity) {}
