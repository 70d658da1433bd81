package org.levelfield.measure.literature;

/// What related works are looked for.
///
/// @param seeds works that are cited, distinct
/// @param text title and abstract, as far as known; empty where not
/// @param authors keys by [Literature#keys(String[])]
/// @param year works of earlier years are looked for, and earlier works' citations count
/// @param venue empty where not known
@SuppressWarnings("ArrayRecordComponent") // read only here
public record RelatedQuery(int[] seeds, String text, int[] authors, int year, String venue) {}
