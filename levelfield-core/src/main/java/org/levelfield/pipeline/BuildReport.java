package org.levelfield.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.run.Vintage;
import org.levelfield.store.Manifest;
import org.levelfield.store.StageOutput;

/// What a build did.
///
/// @param seconds wall clock of the whole
public record BuildReport(Path field, Manifest manifest, List<StageLine> stages, double seconds) {

    public BuildReport {
        stages = List.copyOf(stages);
    }

    static BuildReport of(Path field, Manifest manifest, List<StageRunner.Outcome> outcomes, double seconds) {
        return new BuildReport(field, manifest, lines(manifest, outcomes), seconds);
    }

    /// One stage, or one input of the stage `read`.
    ///
    /// @param what the input's name where the stage is `read`
    /// @param skipped whether it stood from an earlier build
    public record StageLine(String what, StageOutput output, boolean skipped) {}

    private static List<StageLine> lines(Manifest manifest, List<StageRunner.Outcome> outcomes) {
        List<StageLine> lines = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            StageOutput output = outcomes.get(i).output();
            String what = i < manifest.inputs().size()
                    ? "read " + manifest.inputs().get(i).name()
                    : output.stage();
            lines.add(new StageLine(what, output, outcomes.get(i).skipped()));
        }
        return lines;
    }

    /// Whether nothing had to be done.
    public boolean unchanged() {
        return stages.stream().allMatch(StageLine::skipped);
    }

    /// Records put aside over all inputs.
    public long rejects() {
        return manifest.inputs().stream().mapToLong(Vintage::rejects).sum();
    }
}
