package org.levelfield.web.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.measure.Measure;

/// Which measure is drawn how: a new measure with a chart is a new line here. A measure without one has its table.
public final class Charts {

    private static final Map<String, ShareChart> SHARES = new LinkedHashMap<>(Map.of(
            "sector-share",
            new ShareChart(
                    List.of(
                            new ShareChart.Series("academic_only", "Academic-only", "Academic"),
                            new ShareChart.Series("mixed", "Mixed", "Mixed"),
                            new ShareChart.Series("industry_only", "Industry-only", "Industry"),
                            new ShareChart.Series("other", "Other", "Other")),
                    "unknown",
                    "Not classified",
                    "wrote",
                    "The sources record no affiliation that names a sector.")));

    private Charts() {}

    /// How this measure is drawn, if it is.
    public static Optional<ShareChart> of(Measure measure) {
        return Optional.ofNullable(SHARES.get(measure.name()));
    }

    /// The measure that the start page shows: the first that is drawn.
    public static Optional<Measure> headline() {
        return Measure.all().stream().filter(measure -> of(measure).isPresent()).findFirst();
    }
}
