package org.levelfield.pipeline;

import java.util.List;
import org.levelfield.run.Progress;

/// The plan that a build prints before it starts.
final class Plan {

    private Plan() {}

    static void print(List<PlannedInput> inputs, Reading reading, Progress progress) {
        progress.say("Plan");
        for (PlannedInput input : inputs) {
            progress.say("  %-10s %s  (%s, %.1f MB)%s"
                    .formatted(
                            Reading.STAGE,
                            input.name(),
                            input.reader().format(),
                            input.bytes() / 1e6,
                            reading.stands(input) ? "  stands" : ""));
        }
        for (Stage stage : Landscape.STAGES) {
            progress.say("  %-10s %s".formatted(stage.name(), stage.does()));
        }
        progress.say("  %-10s one rename makes the new field visible".formatted("publish"));
    }
}
