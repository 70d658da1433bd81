package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import org.levelfield.store.StageOutput;

/// The stage `graph` and the measures over its tables, from input to answer.
final class GraphStageTest {

    @TempDir
    private Path folder = Path.of(".");

    private static GivenWork work(String id, int year, String... references) {
        return new GivenWork(id, "On the matter of " + id).year(year).with("referenced_works", List.of(references));
    }

    /// W2 of 2010 cites W0 and W1; later, W3 and W4 cite W2 alone, W5 cites W2 and W0, W6 cites W1, W7 of 2016 cites
    /// W0.
    private static GivenWork[] eight() {
        return new GivenWork[] {
            work("W0", 2000),
            work("W1", 2001),
            work("W2", 2010, "W0", "W1"),
            work("W3", 2011, "W2"),
            work("W4", 2012, "W2"),
            work("W5", 2013, "W2", "W0"),
            work("W6", 2014, "W1"),
            work("W7", 2016, "W0")
        };
    }

    private static Question question(String measure, String... by) {
        return new Question(
                Survey.measure(measure), List.of(by), Optional.empty(), Optional.empty(), List.of(), List.of(), "full");
    }

    private static List<String> ask(Workshop workshop, String measure, String... by) throws IOException {
        try (Field field = Field.open(workshop.root(), Landscape.tableNames())) {
            MeasureTable table = new Survey(field.database()).ask(question(measure, by));
            StringBuilder csv = new StringBuilder();
            TableText.csv(table, csv);
            return csv.toString().lines().toList();
        }
    }

    private static Map<String, Long> notes(BuildReport report, Workshop workshop) {
        assertThat(report.stages()).isNotEmpty();
        try (Field field = Field.open(workshop.root(), Landscape.tableNames())) {
            return field.manifest().stages().stream()
                    .filter(stage -> stage.stage().equals("graph"))
                    .map(StageOutput::notes)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void eachWorkByHand() throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", eight()));
        assertThat(ask(workshop, "disruption", "work"))
                .containsExactly(
                        "work_id,year,references,citations,cd,cd5,cd_nok",
                        "W0,2000,0,3,,,",
                        "W1,2001,0,2,,,",
                        // alone 3 and 4, along 5, past 6 and 7, of which 7 comes in the sixth year
                        "W2,2010,2,3,0.2,0.25,0.333333",
                        // nobody cites 3 to 7; past them go 4 and 5, then 5, then 7
                        "W3,2011,1,0,0,0,",
                        "W4,2012,1,0,0,0,",
                        "W5,2013,2,0,0,0,",
                        "W6,2014,1,0,,,",
                        "W7,2016,1,0,,,");
        assertThat(ask(workshop, "sleeping-beauty", "work"))
                // W0: one citation each after 10, 13 and 16 years, line t/10: 0.1 + … + 0.9; W1: after 9 and 13, t/9:
                // 36/9
                .contains("work_id,year,citations,beauty,awakening", "W0,2000,3,4.5,9", "W1,2001,2,4,8", "W3,2011,0,,");
    }

    @Test
    void groupedByHand() throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", eight()));
        List<String> all = ask(workshop, "disruption");
        assertThat(all.getFirst()).startsWith("works,n,without_references,measured,uncited,median_cd");
        // 8 works, 2 without references, 4 measured (0.2, 0, 0, 0), 3 uncited; the mean is 0.05; too few for a median's
        // interval
        assertThat(all.get(1)).startsWith("all works,8,2,4,3,0,,,0.05,");
        assertThat(all.get(1)).endsWith(",0.5");
        assertThat(ask(workshop, "disruption", "year")).hasSize(9);
        assertThat(ask(workshop, "sleeping-beauty").get(1)).startsWith("all works,8,3,4,");
    }

    @Test
    void troubleIsHandledAndCounted() throws IOException {
        Workshop workshop = new Workshop(folder);
        List<GivenWork> works = new ArrayList<>(List.of(eight()));
        works.add(work("W8", 2015, "W8", "W2", "W2", "W9", "W99"));
        works.add(work("W9", 2014, "W8"));
        works.add(work("X1", 9999, "W2", "W0"));
        works.add(new GivenWork("X2", "Undated").with("publication_year", "").with("referenced_works", List.of("W2")));
        BuildReport report = workshop.build(workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        Map<String, Long> notes = notes(report, workshop);
        assertThat(notes)
                .containsEntry("citations of a work to itself, left out", 1L)
                .containsEntry("citations of a later year, kept", 1L)
                .containsEntry("works whose year none can have, taken as none", 1L)
                .containsEntry("citations to works outside", 1L);
        List<String> rows = ask(workshop, "disruption", "work");
        assertThat(rows).contains("X1,,2,0,,,");
        // X1 and X2 cite W2 and are not among the later ones; W8 is: (3 - 1) / 6
        assertThat(rows.stream()
                        .filter(row -> row.startsWith("W2,"))
                        .findFirst()
                        .orElseThrow())
                .contains(",0.333333,");
    }

    @Test
    void fiveThousandReferences() throws IOException {
        Workshop workshop = new Workshop(folder);
        List<GivenWork> works = new ArrayList<>();
        String[] references = IntStream.range(0, 5000).mapToObj(i -> "R" + i).toArray(String[]::new);
        for (String reference : references) {
            works.add(work(reference, 2000));
        }
        works.add(work("S", 2010, references));
        works.add(work("T", 2011, "S", "R7"));
        works.add(work("U", 2012, "S"));
        workshop.build(workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        assertThat(ask(workshop, "disruption", "work")).contains("S,2010,5000,2,0,0,0");
    }

    @Test
    void aFieldWithoutCitationsSaysSo() throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", work("W0", 2000), work("W1", 2001)));
        for (String measure : List.of("disruption", "sleeping-beauty", "combinations")) {
            assertThatThrownBy(() -> ask(workshop, measure, "year"))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining(measure + " cannot be measured here, because")
                    .hasMessageContaining("0 of 2 works");
        }
    }

    @Test
    void severalInputsDescribeOneWorkAndOneInputTwo() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path one = workshop.file(
                "one.jsonl",
                work("A1", 2000).doi("10.1/a"),
                work("A2", 2000).doi("10.1/a"),
                work("C", 2001, "A1"),
                work("D", 2002, "A2", "C"));
        Path other = workshop.file("other.jsonl", work("B1", 2000).doi("10.1/a"), work("E", 2003, "B1", "C"));
        workshop.build(one, other);
        List<String> rows = ask(workshop, "disruption", "work");
        // B1 is one with A1 or A2, which stay apart
        assertThat(rows).hasSize(1 + 5);
        assertThat(rows.stream().filter(row -> row.startsWith("A")).count()).isLessThanOrEqualTo(2);
    }

    @Test
    void aWorkHasOneRowAndNoFurtherGrouping() {
        assertThatThrownBy(() -> question("disruption", "work", "year"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("--by work alone");
        assertThatThrownBy(() -> question("disruption", "colour"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("year, venue, topic, team, work");
    }
}
