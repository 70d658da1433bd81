package org.levelfield.web.view;

import java.util.List;

/// A question to the search index and what was found.
///
/// @param question as typed; empty where nothing is asked yet
/// @param choices what hits are filtered by
/// @param summary how many hits there are and what was searched, in a sentence; empty where nothing is asked
/// @param trouble why there is no answer, and what to try; or the empty string
/// @param json the same answer for programs
public record SearchPage(
        Frame frame,
        String question,
        List<Choice> choices,
        String since,
        String until,
        String venue,
        String summary,
        String trouble,
        List<Found> hits,
        String json) {

    /// One filter of several fixed values.
    public record Choice(String name, String label, List<Value> values) {}

    /// A value that a filter can have.
    public record Value(String value, String label, boolean chosen) {}

    /// A hit.
    ///
    /// @param page its own page
    /// @param where venue and year, as far as known
    /// @param excerpt the beginning of its abstract
    public record Found(
            String page, String title, String where, String team, String teamWords, String excerpt, String why) {}
}
