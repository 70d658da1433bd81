package org.levelfield.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;

/// How a build may use the machine and when it gives up.
///
/// @param threads inputs read at once, and DuckDB's threads
/// @param memoryMiB of DuckDB's buffers
/// @param maxRejectShare of an input's records that may be put aside before the build stops; 0 to 1
/// @param leaveLearned whether the stages of [Landscape#LEARNED] are left as the published field has them
public record BuildOptions(int threads, int memoryMiB, double maxRejectShare, boolean leaveLearned) {

    /// The share of an input's records that may be unusable where nothing else is asked for.
    public static final double DEFAULT_REJECT_SHARE = 0.25;

    private static final int DEFAULT_MEMORY = 640;
    private static final int LEAST_MEMORY = 64;

    /// @throws UserMistake saying what is possible
    public BuildOptions {
        if (threads < 1 || memoryMiB < LEAST_MEMORY) {
            throw new UserMistake(
                    "a build cannot run with %d threads and %d MiB".formatted(threads, memoryMiB),
                    "Give it at least one thread and %d MiB.".formatted(LEAST_MEMORY));
        }
        if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
            throw new UserMistake(
                    maxRejectShare + " is no share of the records", "Give a number from 0 to 1, such as 0.25.");
        }
    }

    /// Everything that is out of date is made anew.
    public BuildOptions(int threads, int memoryMiB, double maxRejectShare) {
        this(threads, memoryMiB, maxRejectShare, false);
    }

    /// The same, but with the learned stages left as they are.
    public BuildOptions leavingLearned() {
        return new BuildOptions(threads, memoryMiB, maxRejectShare, true);
    }

    /// All processors up to four, 640 MiB (or `LEVELFIELD_MEMORY_MIB`), one record in four.
    public static BuildOptions defaults() {
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        return new BuildOptions(threads, memory(System.getenv("LEVELFIELD_MEMORY_MIB")), DEFAULT_REJECT_SHARE);
    }

    /// @param setting of the environment, if it is set
    static int memory(@Nullable String setting) {
        try {
            return setting == null || setting.isBlank() ? DEFAULT_MEMORY : Integer.parseInt(setting.strip());
        } catch (NumberFormatException e) {
            throw new UserMistake(
                    "LEVELFIELD_MEMORY_MIB is '" + setting + "', which is no whole number",
                    "Give a number of MiB, such as " + DEFAULT_MEMORY + ".",
                    e);
        }
    }

    /// The database of a build.
    public Database.Limits limits(Path spill) {
        return new Database.Limits(threads, memoryMiB, spill);
    }
}
