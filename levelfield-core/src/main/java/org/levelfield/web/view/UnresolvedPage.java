package org.levelfield.web.view;

import java.util.List;

/// Strings of unknown sector by the works that they affect.
///
/// @param summary what they are and affect, in a sentence
/// @param nothing why there are none, or the empty string
/// @param template where the file to fill in is; likewise `csv` and `json` of the list
public record UnresolvedPage(
        Frame frame,
        SurveyPage.Filters filters,
        String summary,
        String nothing,
        List<Line> lines,
        String template,
        String csv,
        String json) {

    /// A string.
    ///
    /// @param affiliation as printed, a very long one cut
    /// @param works that it affects, in words
    /// @param where venues and years
    /// @param example title of a work, or the empty string; likewise `hint`
    /// @param correction a line to copy, or the empty string where no correction can speak for it
    public record Line(
            String affiliation, String works, String where, String example, String hint, String correction) {}
}
