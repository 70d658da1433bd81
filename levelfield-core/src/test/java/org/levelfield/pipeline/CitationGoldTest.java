package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disruption and sleep of works of the ACL network against figures that slow and obvious code elsewhere has found. The
/// network stands beside the checkout, and the test is skipped where it is absent.
final class CitationGoldTest {

    private static final Path SHARED = Path.of(System.getProperty("levelfield.shared", "../../shared"));
    private static final double TOLERANCE = 1e-5;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void asFoundBySlowCode() throws IOException {
        Path network = SHARED.resolve("corpora/acl-network.jsonl.gz");
        Assumptions.assumeTrue(
                Files.exists(network), () -> "Skipped: " + network + " is absent (-Dlevelfield.shared=DIR)");
        Workshop workshop = new Workshop(folder);
        workshop.build(network);
        compare(workshop, "disruption", "cd_later", "select work_id, cd from disruption_work");
        compare(workshop, "disruption", "cd_y5", "select work_id, cd5 from disruption_work");
        compare(workshop, "sleeping-beauty", "beauty", "select work_id, beauty from beauty_work");
        compare(workshop, "sleeping-beauty", "awakening", "select work_id, awakening from beauty_work");
    }

    private static void compare(Workshop workshop, String gold, String column, String sql) throws IOException {
        Map<String, String> found = new HashMap<>();
        workshop.ask(sql).forEach(row -> {
            String[] cells = row.split("\\|", -1);
            found.put(cells[0].replace("aan:", ""), cells[1]);
        });
        List<String> lines = Files.readAllLines(SHARED.resolve("gold/citation/" + gold + ".tsv"));
        int place = Arrays.asList(lines.getFirst().split("\t", -1)).indexOf(column);
        assertThat(lines).hasSizeGreaterThan(50);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String value = found.getOrDefault(cells[0], "null");
            if (cells[place].isEmpty()) {
                assertThat(value).as("%s of %s", column, cells[0]).isEqualTo("null");
            } else {
                assertThat(Double.parseDouble(value))
                        .as("%s of %s", column, cells[0])
                        .isCloseTo(Double.parseDouble(cells[place]), within(TOLERANCE));
            }
        }
    }
}
