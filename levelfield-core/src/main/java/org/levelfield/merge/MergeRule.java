package org.levelfield.merge;

import java.util.Locale;

/// By what a work is tied to another.
public enum MergeRule {
    /// No other record describes it.
    ALONE,
    /// The member that stands for the whole.
    LEAD,
    DOI,
    ARXIV,
    /// Folded title, years at most one apart, and authors who agree.
    TITLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
