package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Workshop;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;

/// A field of ten works, odd ones among them, from the build to the report: each measure answers or says why it cannot.
final class FieldOfTenWorksTest {

    @TempDir
    private static Path folder = Path.of(".");

    private static Path root = Path.of(".");

    @BeforeAll
    static void build() throws IOException {
        Workshop workshop = new Workshop(folder);
        GivenWork crowd = new GivenWork("w:crowd", "A work of five thousand authors")
                .year(2019)
                .venue("ICML")
                .author("One Author", "University of Toronto");
        for (int author = 2; author <= 5_000; author++) {
            crowd.author("Author " + author);
        }
        workshop.build(workshop.file(
                "ten.jsonl",
                new GivenWork("w:1", "Learning trees")
                        .year(2017)
                        .venue("ICML")
                        .author("Ann Ash", "University of Toronto"),
                new GivenWork("w:2", "Learning forests")
                        .year(2018)
                        .venue("ICML")
                        .author("Bob Birch", "Google Research, Mountain View"),
                new GivenWork("w:3", "Learning hedges")
                        .year(2019)
                        .venue("ICML")
                        .author("Ann Ash", "University of Toronto")
                        .author("Bob Birch", "Google Research, Mountain View"),
                new GivenWork("w:4", "A survey of learning trees").year(2020).venue("ICML"),
                new GivenWork("w:5", "A work of the year 9999").year(9999).venue("ICML"),
                new GivenWork("w:6", "A work of the year 0").year(0),
                new GivenWork("w:7", "A work of no year"),
                new GivenWork("w:8", "Bonsai \u2014 \u6728").year(2020).venue("ICML"),
                new GivenWork("w:9", "Another work of nobody").year(2021).venue("CVPR"),
                crowd));
        root = workshop.root();
    }

    static Stream<Measure> measures() {
        return Measure.all().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureAnswersOrSaysWhyNot(Measure measure) {
        try (Field field = Field.open(root, Landscape.tableNames())) {
            Survey survey = new Survey(field.database());
            for (String by : measure.groupings()) {
                try {
                    MeasureTable table = survey.ask(question(measure, by));
                    boolean judged = !measure.population().equals("burst_year")
                            && !measure.entry("unit table").equals("named_concept");
                    if (judged) { // no concept is named often enough here to rise, fade or burst
                        assertThat(table.rows()).as("by " + by).isNotEmpty();
                    }
                    table.rows().forEach(row -> assertThat(row).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY));
                } catch (UserMistake mistake) {
                    assertThat(mistake).hasMessageContaining("cannot be measured here, because");
                }
            }
        }
    }

    @Test
    void theReportWrittenTwiceIsTheSameByteForByte() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        try (Field field = Field.open(root, Landscape.tableNames())) {
            new SurveyReport(field, Progress.SILENT).write(one);
            new SurveyReport(field, Progress.SILENT).write(other);
        }

        assertThat(contents(one)).isEqualTo(contents(other)).containsKeys("index.html", "manifest.json");
        assertThat(contents(one).get("index.html"))
                .contains("cannot be measured here")
                .doesNotContain("NaN");
    }

    private static Question question(Measure measure, String by) {
        return new Question(
                measure,
                List.of(by),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                measure.countings().getFirst());
    }

    private static Map<String, String> contents(Path report) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(report.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
