package org.levelfield.search;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// A small index.
final class GivenIndex {

    static final IndexedWork GRAPHS = work("w:graphs", "Graph neural networks for molecules", 2018, "ICML")
            .with("We predict properties of molecules with message passing on graphs.", "mixed");
    static final IndexedWork KERNELS = work("w:kernels", "Kernel methods in practice", 1999, "NeurIPS")
            .with("Support vector machines separate classes with kernels. Networks are not needed.", "academic_only");
    static final IndexedWork ROBOTS = work("w:robots", "Walking robots learn to fall", 2019, "ICRA")
            .with("Reinforcement learning in simulation lets legged robots fall softly.", "industry_only");
    static final IndexedWork CHINESE = work("w:chinese", "图神经网络", 2020, "").with("-", "unknown");
    static final IndexedWork BARE = work("w:bare", "", 0, "").with("", "unknown");

    private GivenIndex() {}

    /// A work without its abstract.
    record Draft(String id, String title, OptionalInt year, String venue) {
        IndexedWork with(String summary, String team) {
            return new IndexedWork(
                    id,
                    List.of(id + "-again"),
                    title,
                    summary,
                    List.of("machine learning"),
                    List.of("neural network", "machine learning"),
                    OptionalInt.of(year.orElse(0)),
                    year,
                    venue,
                    team,
                    List.of(team.equals("mixed") ? "industry" : "unknown"),
                    "gpu",
                    "unknown");
        }
    }

    static Draft work(String id, String title, int year, String venue) {
        return new Draft(id, title, year == 0 ? OptionalInt.empty() : OptionalInt.of(year), venue);
    }

    static WorkIndex in(Path folder) {
        try (LexicalWriter writer = new LexicalWriter(folder.resolve(IndexStage.LEXICAL))) {
            List.of(GRAPHS, KERNELS, ROBOTS, CHINESE, BARE).forEach(writer::add);
            writer.finish();
        }
        IndexStage.writeVectors(folder);
        return WorkIndex.open(folder, folder.resolve("cache"));
    }
}
