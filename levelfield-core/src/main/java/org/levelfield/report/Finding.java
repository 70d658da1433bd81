package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// A published finding and where its counterpart stands in our answers.
///
/// @param kind `level`: both published values are compared with ours; `ratio`: only how many times the second is the
///     first; `order`: only which of the two is larger
/// @param first the grouping's value of the first figure, such as `2000` or `academic_only`, of several groupings
///     with spaces between, such as `ACL 2022`; likewise `second`
record Finding(
        String text,
        String paper,
        String measure,
        String grouping,
        String column,
        Kind kind,
        String first,
        double publishedFirst,
        String second,
        double publishedSecond) {

    enum Kind {
        LEVEL,
        RATIO,
        ORDER
    }

    static List<Finding> all() {
        return CsvResource.rows("report/findings.csv").stream().map(Finding::of).toList();
    }

    private static Finding of(CSVRecord row) {
        return new Finding(
                row.get("finding"),
                row.get("paper"),
                row.get("measure"),
                row.get("grouping"),
                row.get("column"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("first"),
                Double.parseDouble(row.get("published_first")),
                row.get("second"),
                Double.parseDouble(row.get("published_second")));
    }

    /// Our figure of one group.
    Optional<Ours> ours(List<ReportSection> sections, String group) {
        return sections.stream()
                .filter(section -> section.measure().name().equals(measure))
                .flatMap(section -> section.answers().stream())
                .filter(answer -> answer.grouping().equals(grouping))
                .findFirst()
                .flatMap(answer -> Ours.of(answer.table(), group, column));
    }
}
