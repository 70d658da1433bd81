package org.levelfield.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.levelfield.run.Progress;

/// A build in a process of its own, which a test kills.
final class KilledBuild {

    private KilledBuild() {}

    public static void main(String[] args) {
        List<Path> inputs = Arrays.stream(args).skip(1).map(Path::of).toList();
        new FieldBuild(Path.of(args[0]), new BuildOptions(2, 256, 0.25), Progress.SILENT, Clock.systemUTC())
                .run(inputs);
    }
}
