package org.levelfield.web.view;

import java.util.List;

/// An input with its vintage.
///
/// @param modified ISO date of the file
/// @param rejects what could not be used, by reason
public record InputLine(
        String name, String format, String modified, String size, String sha256, String records, List<Count> rejects) {

    /// A number and what it counts.
    public record Count(String what, String count) {}
}
