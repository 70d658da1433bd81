package org.levelfield.measure.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `literature`: learns from the references of the field's works which works belong to a list, and counts for
/// every work what its own list may miss. A work is judged by trees that learned from other works than itself: one half
/// of the works teaches what the other half is judged by. The model that audits use learned from both.
public final class LiteratureStage {

    /// With fewer works to learn from there is no model.
    private static final int LEAST_WORKS = 40;

    /// Works that a model learns from at most.
    private static final int MOST_WORKS = 1_200;

    private static final double LIKELY = 0.5;

    public void run(Workspace workspace) {
        Literature literature = Literature.read(workspace.database(), StoredTitles.read(workspace.database()));
        int[] works = RelatedModel.eligible(literature, 0, Integer.MAX_VALUE);
        TableWriter nodes = workspace.writer("related_model");
        TableWriter counted = workspace.writer("work_literature");
        workspace.note("works with references to learn from", works.length);
        if (works.length >= LEAST_WORKS) {
            write(nodes, RelatedModel.learn(literature, drawn(works, 0), 0).trees());
            for (int half = 0; half < 2; half++) {
                int taught = half;
                int[] teachers =
                        IntStream.of(works).filter(work -> work % 2 == taught).toArray();
                RelatedModel model = RelatedModel.learn(literature, drawn(teachers, half + 1), half + 1);
                RelatedSearch search = new RelatedSearch(literature);
                IntStream.of(works)
                        .filter(work -> work % 2 != taught)
                        .forEach(work -> write(counted, literature, search, model, work));
            }
        }
        workspace.show("related_model");
        workspace.show("work_literature");
    }

    private static int[] drawn(int[] works, long seed) {
        int[] drawn = works.clone();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = drawn.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = drawn[i];
            drawn[i] = drawn[other];
            drawn[other] = kept;
        }
        return Arrays.copyOf(drawn, Math.min(MOST_WORKS, drawn.length));
    }

    private static void write(TableWriter table, BoostedTrees trees) {
        List<BoostedTrees.Node> nodes = trees.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            BoostedTrees.Node node = nodes.get(i);
            table.row()
                    .whole(i)
                    .truth(node.root())
                    .text(node.feature() < 0 ? null : Feature.at(node.feature()).name())
                    .number((double) node.value())
                    .whole(node.above())
                    .end();
        }
    }

    private static void write(
            TableWriter table, Literature literature, RelatedSearch search, RelatedModel model, int work) {
        StoredTitles titles = literature.titles();
        int[] cited = literature.references(work);
        int[] seeds = Arrays.stream(cited)
                .filter(each -> titles.year(each) < titles.year(work))
                .toArray();
        Related related = search.find(RelatedModel.query(literature, work, seeds));
        double[] probabilities = model.probabilities(related);
        int best = IntStream.range(0, probabilities.length)
                .boxed()
                .max(java.util.Comparator.comparingDouble(i -> probabilities[i]))
                .orElse(-1);
        table.row().text(titles.id(work)).whole(seeds.length);
        table.whole((int) Arrays.stream(probabilities).filter(p -> p >= LIKELY).count());
        table.text(best < 0 ? null : titles.id(related.works()[best]));
        table.number(best < 0 ? null : (Double) probabilities[best]).end();
    }

    /// The model that the stage wrote, if there was enough to learn from.
    public static Optional<RelatedModel> model(Database database) {
        List<BoostedTrees.Node> nodes = database.query(
                "select is_root, feature, value, above from related_model order by node",
                row -> new BoostedTrees.Node(
                        row.getBoolean(1),
                        row.getString(2) == null
                                ? -1
                                : Feature.valueOf(Objects.requireNonNull(row.getString(2)))
                                        .place(),
                        (float) row.getDouble(3),
                        row.getInt(4)));
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new RelatedModel(BoostedTrees.of(nodes)));
    }
}
