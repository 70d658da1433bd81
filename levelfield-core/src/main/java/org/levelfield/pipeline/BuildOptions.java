package org.levelfield.pipeline;

import java.nio.file.Path;

/// How a build may use the machine and when it gives up.
///
/// @param threads inputs read at once, and DuckDB's threads
/// @param memoryMiB of DuckDB's buffers
/// @param maxRejectShare of an input's records that may be put aside before the build stops; 0 to 1
public record BuildOptions(int threads, int memoryMiB, double maxRejectShare) {

    public BuildOptions {
        if (threads < 1 || memoryMiB < 64 || maxRejectShare < 0 || maxRejectShare > 1) {
            throw new IllegalArgumentException("threads from 1, memory from 64 MiB, reject share from 0 to 1: "
                    + threads + ", " + memoryMiB + ", " + maxRejectShare);
        }
    }

    /// All processors up to four, 640 MiB (or `LEVELFIELD_MEMORY_MIB`), one record in four.
    public static BuildOptions defaults() {
        String memory = System.getenv("LEVELFIELD_MEMORY_MIB");
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        return new BuildOptions(threads, memory == null ? 640 : Integer.parseInt(memory.strip()), 0.25);
    }

    /// The database of a build.
    public org.levelfield.store.Database.Limits limits(Path spill) {
        return new org.levelfield.store.Database.Limits(threads, memoryMiB, spill);
    }
}
