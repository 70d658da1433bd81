package org.levelfield.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.architecture.House.Source;
import org.levelfield.measure.Measure;

/// A measure's header is its documentation: none is done before it is whole.
final class MeasureHeadersTest {

    private static final List<String> ENTRIES = List.of(
            "title",
            "one row per",
            "question",
            "definition",
            "unit",
            "paper",
            "counting",
            "coverage",
            "caveats",
            "groupings");

    static Stream<Measure> measures() {
        return Measure.all().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void theHeaderIsComplete(Measure measure) {
        assertThat(ENTRIES)
                .allSatisfy(entry -> assertThat(measure.entry(entry)).as(entry).isNotBlank());
        assertThat(measure.title()).as("a title is no sentence").doesNotEndWith(".");
        assertThat(measure.entry("question")).endsWith("?");
        assertThat(measure.countings()).isSubsetOf("full", "fractional");
        assertThat(measure.sql()).doesNotStartWith("--").contains("${filter}");
    }

    @Test
    void everyFileIsAMeasure() {
        List<String> files = House.sqlFiles().stream()
                .map(Source::name)
                .filter(name -> name.startsWith("measures/"))
                .map(name -> name.substring("measures/".length(), name.length() - ".sql".length()))
                .toList();
        assertThat(measures().map(Measure::name)).containsExactlyInAnyOrderElementsOf(files);
    }
}
