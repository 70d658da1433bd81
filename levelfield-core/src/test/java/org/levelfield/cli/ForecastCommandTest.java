package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;

/// `levelfield forecast` from the outside, over eight years of works.
final class ForecastCommandTest {

    @TempDir
    private static Path folder = Path.of(".");

    private static String field = "";
    private static String small = "";

    @BeforeAll
    static void build() throws IOException {
        Workshop workshop = new Workshop(folder);
        StringBuilder list = new StringBuilder();
        for (int concept = 0; concept < 80; concept++) {
            list.append(name(concept)).append('\n');
        }
        Path concepts = Files.writeString(folder.resolve("list.txt"), list);
        GivenWork[] works = new GivenWork[400];
        for (int i = 0; i < works.length; i++) {
            int a = i * 7 % 80;
            int b = i * i % 80;
            int c = i * 3 % 61;
            works[i] = new GivenWork("w:" + i, name(a) + ", " + name(b) + " and " + name(c)).year(2010 + i / 50);
        }
        Path input = workshop.file("a.jsonl", works);
        field = folder.resolve("field").toString();
        small = folder.resolve("small").toString();
        Console.run("build", field, input.toString(), "--concepts", concepts.toString(), "--threads", "1");
        Path ten = workshop.file("ten.jsonl", java.util.Arrays.copyOf(works, 10));
        Console.run("build", small, ten.toString(), "--concepts", concepts.toString(), "--threads", "1");
    }

    /// Letters only, so that no name is part of another.
    private static String name(int concept) {
        return "zeta" + (char) ('a' + concept / 26) + (char) ('a' + concept % 26) + " kernel";
    }

    private static Path pairs(String text) throws IOException {
        return Files.writeString(folder.resolve("pairs.tsv"), text);
    }

    @Test
    void pairsAreScoredLineByLine() throws IOException {
        Path file = pairs("""
                a\tb
                zetaaa kernel\tzetabb kernel
                zetaaa kernels\tnothing such
                zetaaa kernel\tZetaaa kernel
                zetaaa kernel\tzetabb kernel
                """);
        Console console = Console.run("forecast", field, "--pairs", file.toString(), "--horizon", "2");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out().lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("a,b,score"),
                        row -> assertThat(row).matches("zetaaa kernel,zetabb kernel,[01]\\.\\d+"),
                        row -> assertThat(row).isEqualTo("zetaaa kernels,nothing such,"),
                        row -> assertThat(row).isEqualTo("zetaaa kernel,Zetaaa kernel,"),
                        row -> assertThat(row).matches("zetaaa kernel,zetabb kernel,[01]\\.\\d+"));
        assertThat(console.err()).contains("no concept \"nothing such\"").contains("with itself");
    }

    @Test
    void openPairsComeWithTheirReasons() {
        Console console = Console.run("forecast", field, "--top", "3", "--horizon", "2", "--format", "json");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).contains("\"probability_2\"").contains("\"bridges\"");
    }

    @Test
    void theBuildHasFoundQuestions() {
        Console all = Console.run("forecast", field, "--top", "20", "--format", "json");
        Console table = Console.run("forecast", field, "--top", "20", "--format", "table");
        Console wished = Console.run("forecast", field, "--reach", "laptop", "--novelty", "1", "--format", "csv");

        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.out())
                .contains("\"probability_1\"")
                .contains("\"question\"")
                .contains("\"near\"")
                .contains("\"experiment\"")
                .contains("zeta");
        assertThat(table.out().lines().findFirst().orElse(""))
                .startsWith("group")
                .endsWith("question");
        assertThat(wished.code()).as(wished.err()).isZero();
        assertThat(wished.out().lines().skip(1).filter(line -> !line.contains("laptop")))
                .isEmpty();
    }

    @Test
    void wishesThatCannotBeFulfilledAreToldSo() {
        Console novelty = Console.run("forecast", field, "--novelty", "7");
        Console away = Console.run("forecast", field, "--away-from", "rain");
        Console mixed = Console.run("forecast", field, "--reach", "gpu", "--until", "2015");

        assertThat(novelty).returns(2, Console::code);
        assertThat(novelty.err()).contains("no share");
        assertThat(away.err()).contains("--away-from rain");
        assertThat(mixed.err()).contains("Leave --until");
    }

    @Test
    void aBacktestIsPrintedForEveryCutOff() {
        Console console = Console.run(
                "forecast", field, "--backtest", "2014,2015", "--horizon", "1", "--seeds", "2", "--format", "csv");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out())
                .contains("2014,auc,forecast")
                .contains("2015,auc,attachment")
                .contains("calibration error")
                .contains("said over met");
    }

    @Test
    void whatCannotBeAnsweredIsToldSo() throws IOException {
        Console broken =
                Console.run("forecast", field, "--pairs", pairs("one\n").toString());
        Console missing = Console.run(
                "forecast", field, "--pairs", folder.resolve("none.tsv").toString());
        Console early = Console.run("forecast", field, "--until", "1999");
        Console tiny = Console.run("forecast", small);
        Console late = Console.run("forecast", field, "--backtest", "2016");

        assertThat(broken).returns(2, Console::code);
        assertThat(broken.err()).contains("line 1").contains("no pair");
        assertThat(missing).returns(2, Console::code);
        assertThat(early.err()).contains("from 2010 to 2017");
        assertThat(tiny).returns(2, Console::code);
        assertThat(tiny.err()).contains("no forecast").contains("too few");
        Console anew = Console.run("forecast", small, "--until", "2010");
        assertThat(anew).returns(2, Console::code);
        assertThat(anew.err()).contains("too few");
        assertThat(late.err()).contains("the field ends in 2017");
    }
}
