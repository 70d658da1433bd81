package org.levelfield.store;

import java.nio.file.Path;

/// An empty database for a test.
public final class TemporaryDatabase {

    private TemporaryDatabase() {}

    /// @param folder may be spilled into
    public static Database in(Path folder) {
        return Database.open(new Database.Limits(2, 256, folder.resolve("spill")));
    }
}
