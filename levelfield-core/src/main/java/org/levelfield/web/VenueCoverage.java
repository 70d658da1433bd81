package org.levelfield.web;

import java.util.List;
import java.util.Optional;
import org.levelfield.measure.Measure;
import org.levelfield.measure.Question;
import org.levelfield.web.chart.Charts;
import org.levelfield.web.chart.ShareRow;

/// How much of a venue's works a measure could classify.
record VenueCoverage(String venue, double works, double coverage) {

    /// From here on, a chart of the venue by year has something to show.
    private static final int MANY = 300;

    double classified() {
        return works * coverage;
    }

    boolean muchClassified() {
        return classified() >= MANY && coverage >= ShareRow.WELL_COVERED / 2;
    }

    /// Every venue of the field, in the order of their names; none for a measure that does not classify.
    static List<VenueCoverage> of(Edition edition, Measure measure) {
        return rows(edition, measure, List.of("venue")).stream()
                .filter(row -> row.venue().isPresent())
                .map(row -> new VenueCoverage(row.venue().orElse(""), row.works(), row.coverage()))
                .toList();
    }

    /// Of all works together.
    static double overall(Edition edition, Measure measure) {
        return rows(edition, measure, List.of()).stream()
                .mapToDouble(ShareRow::coverage)
                .findFirst()
                .orElse(0);
    }

    private static List<ShareRow> rows(Edition edition, Measure measure, List<String> by) {
        if (!measure.groupings().containsAll(by)) {
            return List.of();
        }
        Question question = new Question(
                measure,
                by,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                measure.countings().getFirst());
        return Charts.of(measure)
                .map(chart -> ShareRow.of(edition.ask(question), chart))
                .orElse(List.of());
    }
}
