package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.ContentHash;
import org.levelfield.store.Field;

/// How often the kinds of concepts are right, on concepts labelled by hand before their kinds were looked at. The
/// labels
/// name a concept by the first sixteen digits of a hash of its identifier, and all kinds that a reader would accept,
/// `unknown` for what is of none.
///
/// Usage: `ConceptKinds FIELD levelfield-core/src/test/resources/concepts/kind-labels.csv`
public final class ConceptKinds {

    private static final int DIGITS = 16;

    /// By kind given: right, all.
    private final Map<String, int[]> counts = new TreeMap<>();

    private ConceptKinds() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<String>> labels = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[1])).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            labels.put(cells[0], List.of(cells[1].split("\\+", -1)));
        }
        ConceptKinds kinds = new ConceptKinds();
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            field.database().stream("select concept_id, kind from concept", row -> {
                String key = ContentHash.of(List.of(row.getString(1))).substring(0, DIGITS);
                List<String> label = labels.get(key);
                if (label != null) {
                    kinds.count(row.getString(2), label);
                }
            });
        }
        kinds.counts.forEach((kind, count) -> System.out.printf("%s: %d of %d right%n", kind, count[0], count[1]));
    }

    private void count(String kind, List<String> label) {
        count(kind, label.contains(kind));
        if (!kind.equals("unknown")) {
            count("(any told)", label.contains(kind));
            if (!label.equals(List.of("unknown"))) {
                count("(any told, of those that have a kind)", label.contains(kind));
            }
        }
    }

    private void count(String what, boolean right) {
        int[] count = counts.computeIfAbsent(what, key -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }
}
