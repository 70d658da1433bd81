package org.levelfield.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.pipeline.BuildOptions;
import org.levelfield.pipeline.FieldBuild;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.Progress;

/// Builds of a corpus what [TrainCheck] asks, and nothing else: the index and the vectors of sentences. `levelfield
/// build` does the same and more, in longer time.
///
/// Usage: `CheckField FIELD CORPUS.jsonl.gz...`.
public final class CheckField {

    private CheckField() {}

    public static void main(String[] args) {
        List<Path> inputs =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        new FieldBuild(
                        Path.of(args[0]),
                        BuildOptions.defaults(),
                        Progress.SILENT,
                        Clock.systemUTC(),
                        Landscape.needed(Set.of("search_index", "cloze_vectors")))
                .run(inputs, Optional.empty());
    }
}
