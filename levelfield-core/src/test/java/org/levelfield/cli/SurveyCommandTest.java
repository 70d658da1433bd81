package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;
import tools.jackson.databind.json.JsonMapper;

/// `levelfield build` and `levelfield survey` from the outside.
final class SurveyCommandTest {

    @TempDir
    private static Path folder = Path.of(".");

    private static String field = "";

    @BeforeAll
    static void build() throws IOException {
        Workshop workshop = new Workshop(folder);
        field = workshop.root().toString();
        Path input = workshop.file(
                "a.jsonl",
                new GivenWork("w:1", "Learning by the book at school")
                        .year(2012)
                        .venue("ICML")
                        .author("Ann Ash", "University of Toronto"),
                new GivenWork("w:2", "Learning by the clock at work")
                        .year(2013)
                        .venue("ICML")
                        .author("Bob Birch", "Google Research, Mountain View"),
                new GivenWork("w:3", "Learning by oneself at home")
                        .year(2013)
                        .venue("Odd, \"Quoted\" Venue")
                        .author("Cem Cedar"));
        Console built = Console.run("build", field, input.toString(), "--threads", "1");

        assertThat(built.err()).contains("Plan").contains("a.jsonl").contains("Built in ");
        assertThat(built).returns(0, Console::code).returns("", Console::out);
    }

    private static Console survey(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "survey";
        all[1] = field;
        System.arraycopy(args, 0, all, 2, args.length);
        return Console.run(all);
    }

    @Test
    void csvIsForPrograms() {
        Console console = survey("sector-share", "--by", "venue,year", "--format", "csv");

        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out().lines().toList())
                .hasSize(4)
                .satisfiesExactly(
                        header -> assertThat(header)
                                .startsWith(
                                        "venue,year,n,academic_only,industry_only,mixed,other,unknown,share_academic_only")
                                .endsWith(",coverage,partial"),
                        row -> assertThat(row)
                                .startsWith("ICML,2012,1,1,0,0,0,0,1,")
                                .endsWith(",1,0"),
                        row -> assertThat(row).startsWith("ICML,2013,1,0,1,0,0,0,0,1,"),
                        row -> assertThat(row).startsWith("\"Odd, \"\"Quoted\"\" Venue\",2013,1,0,0,0,0,1,,,,,1,"));
        // where no person is looking, CSV is the default
        assertThat(survey("sector-share", "--by", "venue, year")).isEqualTo(console);
    }

    @Test
    void jsonHoldsTheSame() {
        Console console = survey("sector-share", "--by", "year", "--format", "json");
        List<?> rows = new JsonMapper().readValue(console.out(), List.class);

        assertThat(console.code()).isZero();
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast())
                .isInstanceOfSatisfying(
                        Map.class, row -> assertThat(row.get("year")).isEqualTo(2013))
                .isInstanceOfSatisfying(
                        Map.class, row -> assertThat(row.get("coverage")).isEqualTo(0.5));
    }

    @Test
    void tablesAreForPeople() {
        Console console = survey("sector-share", "--by", "venue", "--format", "table");

        assertThat(console.code()).isZero();
        assertThat(console.out().lines().toList())
                .hasSize(3)
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("venue ").doesNotContain("bound_low"),
                        row -> assertThat(row)
                                .startsWith("ICML ")
                                .contains("50.0% (9-91)")
                                .contains("100%"),
                        row -> assertThat(row)
                                .startsWith("Odd, \"Quoted\" Venue")
                                .contains(" 0%"));
    }

    @Test
    void withoutAMeasureThereIsAList() {
        assertThat(survey().out()).startsWith("sector-share\t").contains("?");
    }

    @Test
    void theSqlCanBeHad() {
        Console console = survey("sector-share", "--by", "venue", "--counting", "fractional", "--sql");

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("from author_team").doesNotContain("${");
    }

    @Test
    void aSecondBuildSaysThatNothingChanged() {
        Console console = Console.run("build", field, folder.resolve("a.jsonl").toString());

        assertThat(console.code()).isZero();
        assertThat(console.err()).contains("Unchanged in ").contains("stands");
    }

    @Test
    void mistakesSayWhatHappenedAndWhatToTry() {
        mistaken(
                survey("sector-shares"),
                "there is no measure 'sector-shares'",
                "There is: sector-share, talent-flow, model-share,");
        mistaken(survey("sector-share", "--by", "country"), "cannot be grouped by 'country'", "venue, year, topic");
        mistaken(survey("sector-share", "--venue", "ICLM"), "no work has the venue 'ICLM'", "Nearest: ICML");
        mistaken(
                survey("sector-share", "--topic", "Vision"),
                "no work has the topic 'Vision'",
                "No work has any topic.");
        mistaken(survey("sector-share", "--since", "2030"), "no works in those years", "from 2012 to 2013");
        mistaken(survey("sector-share", "--until", "1999"), "no works in those years", "from 2012 to 2013");
        mistaken(survey("sector-share", "--since", "2013", "--until", "2012"), "are none", "--since 2012 --until 2013");
        mistaken(survey("sector-share", "--counting", "double"), "does not count 'double'", "full, fractional");
    }

    @Test
    void whatIsNotThereIsNamed() {
        String nowhere = folder.resolve("nowhere").toString();

        mistaken(Console.run("survey", nowhere, "sector-share"), "there is no field in " + nowhere, "levelfield build");
        mistaken(
                Console.run("build", nowhere, nowhere + ".jsonl"),
                "there is no " + nowhere + ".jsonl",
                "Check the name");
        mistaken(build("--threads", "0"), "0 threads", "at least one thread");
        mistaken(build("--max-rejects", "7"), "7.0 is no share", "from 0 to 1");
    }

    private static Console build(String option, String value) {
        return Console.run("build", field, folder.resolve("a.jsonl").toString(), option, value);
    }

    private static void mistaken(Console console, String happened, String toTry) {
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err())
                .startsWith("levelfield: ")
                .contains(happened)
                .contains("\n  ")
                .contains(toTry);
        assertThat(console.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(console.out()).isEmpty();
    }
}
