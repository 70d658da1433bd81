package org.levelfield.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.levelfield.run.Vintage;

/// Hand-made stages and manifests.
final class Publications {

    private Publications() {}

    /// A stage of one file.
    static StageOutput stage(String name, String fingerprint) {
        TableFiles table = new TableFiles("work", 3, 120, List.of("work-000.parquet"), "ab".repeat(32));
        return new StageOutput(
                name,
                fingerprint,
                "code",
                name + "-" + fingerprint,
                0.25,
                List.of(table),
                List.of(),
                Map.of("records", 3L));
    }

    /// Makes the stage and keeps it.
    static StageOutput kept(FieldDirectory field, String name, String fingerprint) throws IOException {
        StageOutput output = stage(name, fingerprint);
        Path made = field.workFolder(output.folder());
        Files.writeString(made.resolve("work-000.parquet"), fingerprint);
        field.keep(made, output);
        return output;
    }

    static Manifest manifest(StageOutput... stages) {
        Vintage vintage = new Vintage("a.jsonl", "openalex-works", 12, "cd".repeat(32), "2024-01-02T03:04:05Z", 3, 1);
        return new Manifest(
                Manifest.VERSION,
                "field",
                "2026-02-03T04:05:06Z",
                "development",
                List.of(vintage),
                Map.of("max_reject_share", "0.25"),
                List.of(stages));
    }
}
