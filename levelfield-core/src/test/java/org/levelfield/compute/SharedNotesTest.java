package org.levelfield.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Quality on labelled notes that lie beside the checkout: shares within a factor of two and of ten, of all cases. The
/// floors lie a little below what was measured; docs/results/compute.md has the figures.
final class SharedNotesTest {

    private static final Path FOLDER = Path.of(System.getProperty("levelfield.shared", "../../shared"), "gold/compute");

    @Test
    void floorsOnNotesAndSentences() throws IOException {
        Path texts = FOLDER.resolve("extract.jsonl");
        Assumptions.assumeTrue(Files.exists(texts), () -> "Skipped: " + texts + " is absent (-Dlevelfield.shared=DIR)");
        ComputeText reader = ComputeText.bundled();
        Map<String, Optional<ComputeEstimate>> answers = new HashMap<>();
        for (String line : Files.readAllLines(texts)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            answers.put(
                    node.path("id").asString(), reader.read(node.path("text").asString()));
        }
        List<String> gold = Files.readAllLines(FOLDER.resolve("extract.gold.csv"));
        assertThat(share(gold, answers, "stated", 0.3)).isGreaterThan(0.96);
        assertThat(share(gold, answers, "masked", 0.3)).isGreaterThan(0.88);
        assertThat(share(gold, answers, "masked", 1)).isGreaterThan(0.93);
        assertThat(share(gold, answers, "hardware", 0.3)).isGreaterThan(0.77);
        assertThat(share(gold, answers, "hardware", 1)).isGreaterThan(0.9);
    }

    private static double share(
            List<String> gold, Map<String, Optional<ComputeEstimate>> answers, String kind, double within) {
        int cases = 0;
        int good = 0;
        for (String row : gold) {
            String[] fields = row.split(",", 4);
            if (fields[1].equals(kind)) {
                cases++;
                double label = Double.parseDouble(fields[2]);
                good += answers.getOrDefault(fields[0], Optional.empty())
                                .filter(each -> Math.abs(each.flop().log10() - label) <= within)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return (double) good / cases;
    }
}
