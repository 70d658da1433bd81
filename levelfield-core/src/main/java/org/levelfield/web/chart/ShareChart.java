package org.levelfield.web.chart;

import java.util.List;

/// How a measure is drawn whose columns are shares of classified works: `share_x`, its interval `low_x` to `high_x`,
/// its
/// bounds `bound_low_x` to `bound_high_x`, the count `x`, and `n` and `coverage` for the whole.
///
/// @param series the classes, the one that the sentence speaks of first
/// @param unclassified the column of what no class could be given to
/// @param unclassifiedLabel its name in the chart
/// @param verb what the classes do to the works
/// @param whyNothing said where nothing could be classified
public record ShareChart(
        List<Series> series, String unclassified, String unclassifiedLabel, String verb, String whyNothing) {

    public ShareChart {
        series = List.copyOf(series);
    }

    /// A class of works.
    ///
    /// @param key the end of its columns' names, and of its colour's name in the style sheet
    /// @param label its name in tables
    /// @param brief its name at the end of a line
    public record Series(String key, String label, String brief) {}
}
