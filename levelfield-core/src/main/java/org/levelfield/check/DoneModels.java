package org.levelfield.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The models that come with the program, by the length of the idea.
final class DoneModels {

    private final Map<IdeaLength, DoneModel> byLength = new EnumMap<>(IdeaLength.class);

    DoneModels() {
        for (IdeaLength length : IdeaLength.values()) {
            byLength.put(length, DoneModel.bundled(length));
        }
    }

    /// The model for an idea with these candidates; any where there are none.
    DoneModel of(float[][] rows) {
        IdeaLength length = rows.length == 0 ? IdeaLength.SHORT : IdeaLength.of(rows);
        return Objects.requireNonNull(byLength.get(length));
    }
}
