package org.levelfield.measure.literature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.run.Workers;
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

    /// What a work's list may miss.
    ///
    /// @param best the likeliest missing work, with its probability; empty where there is no candidate
    private record Counted(int work, int seeds, int likely, Optional<Best> best) {}

    private record Best(int work, double probability) {}

    private record Learned(RelatedModel model, List<Counted> counted) {}

    public void run(Workspace workspace) {
        Literature literature = Literature.read(workspace.database(), StoredTitles.read(workspace.database()));
        int[] works = RelatedModel.eligible(literature, 0, Integer.MAX_VALUE);
        workspace.note("works with references to learn from", works.length);
        TableWriter nodes = workspace.writer("related_model");
        TableWriter counted = workspace.writer("work_literature");
        if (works.length >= LEAST_WORKS) {
            // the three know nothing of each other
            List<Learned> learned = Workers.results(List.of(
                    () -> judged(literature, works, 0),
                    () -> judged(literature, works, 1),
                    () -> new Learned(RelatedModel.learn(literature, drawn(works, 0), 0), List.of())));
            write(nodes, learned.getLast().model().trees());
            learned.forEach(part -> part.counted().forEach(each -> write(counted, literature.titles(), each)));
        }
        workspace.show("related_model");
        workspace.show("work_literature");
    }

    /// The works of one half, judged by what the other teaches.
    private static Learned judged(Literature literature, int[] works, int taught) {
        int[] teachers = IntStream.of(works).filter(work -> work % 2 == taught).toArray();
        RelatedModel model = RelatedModel.learn(literature, drawn(teachers, taught + 1), taught + 1);
        RelatedSearch search = new RelatedSearch(literature);
        List<Counted> counted = IntStream.of(works)
                .filter(work -> work % 2 != taught)
                .mapToObj(work -> counted(literature, search, model, work))
                .toList();
        return new Learned(model, counted);
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

    private static Counted counted(Literature literature, RelatedSearch search, RelatedModel model, int work) {
        StoredTitles titles = literature.titles();
        int[] seeds = Arrays.stream(literature.references(work))
                .filter(each -> titles.year(each) < titles.year(work))
                .toArray();
        Related related = search.find(RelatedModel.query(literature, work, seeds));
        double[] probabilities = model.probabilities(related);
        Optional<Best> best = IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Best(related.works()[i], probabilities[i]))
                .max(Comparator.comparingDouble(Best::probability));
        int likely = (int) Arrays.stream(probabilities).filter(p -> p >= LIKELY).count();
        return new Counted(work, seeds.length, likely, best);
    }

    private static void write(TableWriter table, StoredTitles titles, Counted counted) {
        table.row()
                .text(titles.id(counted.work()))
                .whole(counted.seeds())
                .whole(counted.likely())
                .text(counted.best().map(best -> titles.id(best.work())).orElse(null))
                .number(counted.best().map(Best::probability).orElse(null))
                .end();
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
