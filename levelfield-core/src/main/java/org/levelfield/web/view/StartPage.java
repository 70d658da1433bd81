package org.levelfield.web.view;

import java.util.List;
import java.util.Optional;

/// What this field holds.
///
/// @param facts name and figure, for the line at the top
/// @param headline one chart, where the field allows one
/// @param headlineTitle what it is about
/// @param headlineLink where it can be changed
public record StartPage(
        Frame frame,
        List<Fact> facts,
        Optional<Figure> headline,
        String headlineTitle,
        String headlineLink,
        List<InputLine> inputs,
        boolean empty) {

    /// @param note what it means, or the empty string
    /// @param missing where to see what it lacks, or the empty string
    public record Fact(String name, String figure, String note, String missing) {}
}
