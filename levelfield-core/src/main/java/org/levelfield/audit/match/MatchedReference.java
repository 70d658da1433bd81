package org.levelfield.audit.match;

import org.levelfield.audit.reference.Reference;

/// A reference with the work that it means.
///
/// @param work number in [StoredTitles], or [#NONE]
/// @param why for a person
public record MatchedReference(Reference reference, Status status, int work, String why) {

    /// No one work.
    public static final int NONE = -1;
}
