package org.levelfield.search;

/// A work's place in an answer, without its texts.
///
/// @param workId an id of the input: that of the member that stands for the whole
/// @param score comparable within one answer only; larger is better
public record RankedWork(String workId, double score) {}
