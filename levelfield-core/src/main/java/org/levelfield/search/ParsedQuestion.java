package org.levelfield.search;

import java.util.List;

/// A question taken apart.
///
/// @param words the text that works are ranked by, without operators; empty where only conditions are given
/// @param wanted conditions that every hit meets
/// @param unwanted conditions that no hit meets
/// @param filters of the question itself: year and what works are filtered by
record ParsedQuestion(String words, List<Condition> wanted, List<Condition> unwanted, Filters filters) {

    ParsedQuestion {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /// Words that stand together in a work.
    ///
    /// @param field title, abstract, keywords; empty for any of them
    record Condition(String field, String phrase) {}

    /// A text without operators.
    static ParsedQuestion plain(String text) {
        return new ParsedQuestion(text, List.of(), List.of(), Filters.NONE);
    }
}
