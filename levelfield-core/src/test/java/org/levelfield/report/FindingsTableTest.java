package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;

final class FindingsTableTest {
    private static final MeasureTable TABLE = new GivenAnswer("year")
            .row(2000, 100, 0.9, 0.20, 0.15, 0.25)
            .row(2010, 100, 0.2, 0.90, 0.80, 0.95)
            .row(2020, 200, 0.8, 0.40, 0.35, 0.45)
            .table();

    @Test
    void levelsAgreeWithinTheIntervalAndFivePoints() {
        assertThat(word(Finding.Kind.LEVEL, "2000", 0.22, "2020", 0.38)).isEqualTo("agrees");
        assertThat(word(Finding.Kind.LEVEL, "2000", 0.22, "2020", 0.60)).isEqualTo("differs");
    }

    @Test
    void whatIsCoveredBadlyCannotTell() {
        assertThat(word(Finding.Kind.LEVEL, "2000", 0.22, "2010", 0.90)).isEqualTo("cannot tell");
        assertThat(word(Finding.Kind.LEVEL, "2000", 0.22, "2030", 0.90)).isEqualTo("cannot tell");
    }

    @Test
    void ratiosAndOrders() {
        assertThat(word(Finding.Kind.RATIO, "2000", 5, "2020", 14)).isEqualTo("agrees");
        assertThat(word(Finding.Kind.RATIO, "2000", 5, "2020", 50)).isEqualTo("differs");
        assertThat(word(Finding.Kind.ORDER, "2000", 0, "2020", 1)).isEqualTo("agrees");
        assertThat(word(Finding.Kind.ORDER, "2000", 1, "2020", 0)).isEqualTo("differs");
    }

    @Test
    void everyFindingThatShipsNamesAMeasureThatThereIs() {
        List<String> measures = Measure.all().stream().map(Measure::name).toList();

        assertThat(Finding.all())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(measures).contains(finding.measure()));
    }

    private static String word(Finding.Kind kind, String first, double one, String second, double other) {
        Measure measure = TABLE.question().measure();
        ReportSection section =
                new ReportSection(measure, List.of(new ReportSection.Answer("year", TABLE)), Optional.empty());
        Finding finding = new Finding("f", "p", "given", "year", "share_open", kind, first, one, second, other);
        return new FindingsTable(List.of(section)).judge(finding).word();
    }
}
