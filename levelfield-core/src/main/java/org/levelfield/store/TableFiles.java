package org.levelfield.store;

import java.util.List;

/// What a stage wrote of one table.
///
/// @param files names within the stage's folder, in order; none where the table is empty
/// @param sha256 over the files' bytes
public record TableFiles(String table, long rows, long bytes, List<String> files, String sha256) {

    public TableFiles {
        files = List.copyOf(files);
    }
}
