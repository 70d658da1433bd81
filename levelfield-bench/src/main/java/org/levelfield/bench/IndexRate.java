package org.levelfield.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.levelfield.bench.search.GivenTexts;
import org.levelfield.search.IndexStage;
import org.levelfield.search.LexicalWriter;

/// How long the search index of given texts takes, as a whole process beside Anserini's `IndexCollection` on the same
/// file.
///
/// Usage: `IndexRate TEXTS.jsonl FOLDER [vectors]`; prints seconds of clock and of processors since the process began.
public final class IndexRate {

    private IndexRate() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (LexicalWriter writer = new LexicalWriter(folder.resolve(IndexStage.LEXICAL))) {
            GivenTexts.read(Path.of(args[0]), writer::add);
            writer.finish();
        }
        print("words");
        if (args.length > 2) {
            IndexStage.writeVectors(folder);
            print("words and vectors");
        }
    }

    private static void print(String what) {
        long processor =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long clock = ManagementFactory.getRuntimeMXBean().getUptime();
        System.out.printf("%s: %.1f s, processors %.1f s%n", what, clock / 1e3, processor / 1e3);
    }
}
