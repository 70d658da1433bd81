package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;

class ResolveCommandTest {
    private static final String HOSTILE = String.join(
            "\n",
            "",
            "Kyoto University, Japan",
            "x".repeat(100_000),
            "University of Bonn; ".repeat(5_000),
            "\u0000\u0007\u001B[31mKyoto University",
            "جامعة القاهرة, Kyoto University",
            "京都大学 Kyoto Univ. Киотский университет",
            "Universit&auml;t Bonn &amp; &#xFFFFFF; &bogus;",
            "a@uni-bonn.de, b@uni-bonn.de; ".repeat(300),
            "\uFFFE\u202Eytisrevinu",
            "");

    @TempDir
    private Path folder;

    private static String record(String id, String name, String status, String city, String relations) {
        return """
                {"id":"https://ror.org/%s","status":"%s","types":["education"],"established":null,"domains":[],
                 "names":[{"lang":"en","types":["label","ror_display"],"value":"%s"}],
                 "relationships":[%s],
                 "locations":[{"geonames_id":1,"geonames_details":{"name":"%s","country_code":"JP"}}],
                 "links":[],"external_ids":[]}""".formatted(id, status, name, relations, city);
    }

    private static String relation(String type, String id) {
        return "{\"type\":\"%s\",\"id\":\"https://ror.org/%s\",\"label\":\"x\"}".formatted(type, id);
    }

    private static String registry() {
        return "["
                + String.join(
                        ",",
                        record("00000aa01", "Kyoto University", "active", "Kyoto", relation("parent", "00000aa02")),
                        record("00000aa02", "University of Bonn", "active", "Bonn", relation("parent", "00000aa01")),
                        record("00000aa02", "A Second Bonn", "active", "Bonn", ""),
                        record("00000aa03", "Old College", "withdrawn", "Kyoto", relation("successor", "00000aa04")),
                        record("00000aa04", "New College", "withdrawn", "Kyoto", relation("successor", "00000aa03")))
                + "]";
    }

    private static synchronized Console resolve(String input, String... args) {
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            return Console.run(args);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void hostileLinesKeepTheirNumbersWithATroubledRegistry() throws IOException {
        Path ror = Files.writeString(folder.resolve("ror.json"), registry());

        Console console = resolve(HOSTILE, "resolve", "--ror", ror.toString(), "--explain");

        assertThat(console.code()).isZero();
        List<String> numbers = console.out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",.*", ""))
                .distinct()
                .toList();
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(console.out()).contains("1,,,,,unknown,0.000,none\n");
        assertThat(console.out())
                .contains("2,\"Kyoto University, Japan\",https://ror.org/00000aa01,Kyoto University,JP");
    }

    @Test
    void explanationsAreGivenAddressByAddress() throws IOException {
        Path ror = Files.writeString(folder.resolve("ror.json"), registry());

        Console console = resolve(
                "Kyoto University, Japan; University of Bonn\n", "resolve", "--ror", ror.toString(), "--explain");

        assertThat(console.err()).contains("1: ").contains("Kyoto University");
        assertThat(console.err().lines().filter(line -> line.startsWith("1.1: ")))
                .anyMatch(line -> line.contains("00000aa01"));
        assertThat(console.err().lines().filter(line -> line.startsWith("1.2: ")))
                .anyMatch(line -> line.contains("00000aa02"));
    }

    @Test
    void aFieldLendsItsRegistry() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path works = workshop.file("works.jsonl", new GivenWork("one", "About one").author("A", "Kyoto University"));
        workshop.build(works, workshop.file("ror.json", registry()));

        Console console =
                resolve("Kyoto University, Japan\n", "resolve", workshop.root().toString());

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("https://ror.org/00000aa01,Kyoto University,JP,academia");
    }

    @Test
    void withoutRegistryTheTablesSpeak() {
        Console console = resolve("DeepMind\n", "resolve");

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("1,DeepMind,,DeepMind,,industry");
        assertThat(console.err()).contains("no registry");
    }

    @Test
    void aFileThatIsNoRegistryIsAMistake() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"a\": 1}]");

        for (Path file : List.of(empty, other, folder.resolve("nowhere.json"))) {
            Console console = resolve("DeepMind\n", "resolve", "--ror", file.toString());
            assertThat(console.code()).isNotZero();
            assertThat(console.err()).contains(String.valueOf(file.getFileName()));
        }
        Console both = resolve("DeepMind\n", "resolve", folder.toString(), "--ror", other.toString());
        assertThat(both.code()).isNotZero();
        assertThat(both.err()).contains("--ror");
    }
}
