package org.levelfield.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.levelfield.store.CsvResource;
import org.levelfield.text.Hash64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kinds of 100 random works, labelled by reading before the tables were first run on them: `kinds/labels.csv` with the
/// hash of the work's id, the kinds that it has, and those that it may be said to have, which count neither way.
/// Skipped
/// where the corpora are absent.
final class KindQualityTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KINDS =
            List.of("method", "theory", "dataset", "evaluation", "application", "system", "survey", "position");

    private record Tally(int right, int wrong, int missed) {
        Tally plus(boolean told, boolean has, boolean may) {
            return new Tally(
                    right + (told && has ? 1 : 0),
                    wrong + (told && !has && !may ? 1 : 0),
                    missed + (!told && has ? 1 : 0));
        }
    }

    @Test
    void agreesWithLabelsByHand() throws IOException {
        Map<String, CSVRecord> labels = new HashMap<>();
        CsvResource.rows("kinds/labels.csv").forEach(row -> labels.put(row.get("work"), row));
        Map<String, Tally> tallies = new TreeMap<>();
        KindReader reader = new KindReader(CueTables.bundled());
        for (String corpus : List.of("ml-conferences", "acm-digital-library")) {
            Path path =
                    Path.of(System.getProperty("levelfield.shared", "../../shared"), "corpora", corpus + ".jsonl.gz");
            Assumptions.assumeTrue(
                    Files.exists(path), () -> "Skipped: " + path + " is absent (-Dlevelfield.shared=DIR)");
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> {
                    String id = line.substring(line.indexOf(":\"") + 2, line.indexOf("\","))
                            .replace("\\/", "/");
                    CSVRecord label = labels.remove(String.format("%016x", Hash64.of(id)));
                    if (label != null) {
                        JsonNode work = JSON.readTree(line);
                        reader.read(work.path("title").asString(""), abstractOf(work));
                        count(reader, label, tallies);
                    }
                });
            }
        }
        tallies.forEach(
                (kind, tally) -> System.getLogger("kinds").log(System.Logger.Level.INFO, "{0}: {1}", kind, tally));
        assertThat(labels).as("labels whose work was not found").isEmpty();
        assertThat(share(tallies, "method", Tally::wrong))
                .as("precision of method")
                .isGreaterThan(0.9);
        assertThat(share(tallies, "method", Tally::missed))
                .as("recall of method")
                .isGreaterThan(0.75);
        assertThat(share(tallies, "system", Tally::wrong))
                .as("precision of system")
                .isGreaterThan(0.8);
    }

    private static double share(
            Map<String, Tally> tallies, String kind, java.util.function.ToIntFunction<Tally> fault) {
        Tally tally = tallies.getOrDefault(kind, new Tally(0, 0, 0));
        return tally.right() / (double) (tally.right() + fault.applyAsInt(tally));
    }

    private static void count(KindReader reader, CSVRecord label, Map<String, Tally> tallies) {
        Set<String> told = new TreeSet<>();
        reader.kinds().likely(KindReader.LIKELY, (kind, confidence) -> told.add(kind));
        Set<String> has = Set.of(label.get("kinds").split("\\|"));
        Set<String> may = Set.of(label.get("also").split("\\|"));
        for (String kind : KINDS) {
            tallies.merge(
                    kind,
                    new Tally(0, 0, 0).plus(told.contains(kind), has.contains(kind), may.contains(kind)),
                    (a, b) -> new Tally(a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed()));
        }
    }

    private static String abstractOf(JsonNode work) {
        TreeMap<Integer, String> words = new TreeMap<>();
        work.path("abstract_inverted_index")
                .properties()
                .forEach(entry -> entry.getValue().forEach(at -> words.put(at.asInt(), entry.getKey())));
        return String.join(" ", words.values());
    }
}
