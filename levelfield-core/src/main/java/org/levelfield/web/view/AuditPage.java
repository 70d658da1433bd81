package org.levelfield.web.view;

import java.util.List;

/// The form of an audit and, once a list was given, its answer.
///
/// @param answered whether there is an answer; else the form alone is shown
/// @param summary how many references met which fate, in a sentence
/// @param references those that need looking at, the rest counted in `rest`
/// @param balance sentences
public record AuditPage(
        Frame frame,
        boolean answered,
        String summary,
        List<Line> references,
        String rest,
        List<Missing> missing,
        List<String> balance,
        List<Line> checklist,
        String limit) {

    /// A line with its state.
    ///
    /// @param state a reference's status or an item's grade, in words
    /// @param what a reference's title or an item
    public record Line(String state, String what, String why) {}

    /// A work that may be missing.
    ///
    /// @param page its own page
    /// @param audit address of the audit of that work
    public record Missing(String title, String page, String where, String score, String why, String audit) {}
}
