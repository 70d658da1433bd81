package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;

/// What this field holds.
///
/// @param facts name and figure, for the line at the top
/// @param headline one chart, where the field allows one
/// @param headlineTitle what it is about
/// @param headlineLink where it can be changed
/// @param findings further figures, small
public record StartPage(
        Frame frame,
        List<Fact> facts,
        Optional<Figure> headline,
        String headlineTitle,
        String headlineLink,
        List<Finding> findings,
        List<InputLine> inputs,
        boolean empty) {

    /// @param drawing server-drawn chart, as markup of our own
    public record Finding(String title, String reading, String drawing, String address) {}

    /// @param note what it means, or the empty string
    /// @param missing where to see what it lacks, or the empty string
    public record Fact(String name, String figure, String note, String missing) {}
}
