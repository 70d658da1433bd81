package org.levelfield.pipeline;

import java.nio.file.Path;
import org.levelfield.read.RecordReader;
import org.levelfield.run.Vintage;

/// A file that a build will read.
///
/// @param sha256 of its bytes, and of its mapping where it has one
/// @param modified ISO instant
record PlannedInput(Path path, RecordReader reader, long bytes, String sha256, String modified) {

    String name() {
        return String.valueOf(path.getFileName());
    }

    Vintage vintage(long records, long rejects) {
        return new Vintage(name(), reader.format(), bytes, sha256, modified, records, rejects);
    }
}
