package org.levelfield.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.TreeGrowing;
import org.levelfield.learn.TreeLines;

/// Learns what [DoneModel] knows, from ideas with their candidates. The list's trees learn from pairs that were scored
/// by trees which had not seen the idea, so that they do not trust the first stage too much.
public final class CheckTraining {

    private static final int FOLDS = 4;

    /// Of the candidates, the first by words are learned from, and one in so many of the others.
    private static final int FIRST = 40;

    private static final int EACH = 6;
    private static final TreeGrowing.Settings PAIRS = new TreeGrowing.Settings(140, 5, 0.1, 5, 4, 0.7, 0.5, 11);
    private static final TreeGrowing.Settings LISTS = new TreeGrowing.Settings(180, 3, 0.05, 10, 12, 0.6, 0.4, 12);

    private final List<float[][]> lists = new ArrayList<>();
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /// Adds an idea with its candidates.
    ///
    /// @param rows numbers of the candidates, by [IdeaCandidates#rows()]
    /// @param itsOwn the place of its work, or -1 where that is not among them
    /// @param group of the ideas that stay in one fold
    public synchronized void add(float[][] rows, int itsOwn, int group) {
        if (rows.length > 0) {
            lists.add(rows);
            own.add(itsOwn);
            groups.add(group);
        }
    }

    /// What was learned, as lines of the two resources.
    public record Learned(List<String> pairs, List<String> lists) {}

    /// Learns from all ideas. A list counts as done where the work is in the field, found or not.
    ///
    /// @param done by idea, in the order of [#add]
    public Learned learn(List<Boolean> done) {
        List<double[]> held = new ArrayList<>();
        lists.forEach(list -> held.add(new double[list.length]));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            int[] seen = IntStream.range(0, lists.size())
                    .filter(i -> Math.floorMod(groups.get(i), FOLDS) != out)
                    .toArray();
            DoneModel model = new DoneModel(pairs(seen), TreeLines.read(List.of()));
            IntStream.range(0, lists.size())
                    .filter(i -> Math.floorMod(groups.get(i), FOLDS) == out)
                    .forEach(i -> held.set(i, model.logOdds(lists.get(i))));
        }
        float[][] rows = new float[lists.size()][];
        boolean[] labels = new boolean[lists.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ListFeatures.of(lists.get(i), held.get(i));
            labels[i] = done.get(i);
        }
        BoostedTrees ofLists = TreeGrowing.grow(LISTS, rows, labels, new double[rows.length]);
        BoostedTrees ofPairs = pairs(IntStream.range(0, lists.size()).toArray());
        return new Learned(TreeLines.of(ofPairs), TreeLines.of(ofLists));
    }

    private BoostedTrees pairs(int[] seen) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int list : seen) {
            float[][] candidates = lists.get(list);
            for (int i = 0; i < candidates.length; i++) {
                if (i == own.get(list) || i < FIRST || i % EACH == 0) {
                    rows.add(candidates[i]);
                    labels.add(i == own.get(list));
                }
            }
        }
        boolean[] answers = new boolean[labels.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = labels.get(i);
        }
        return TreeGrowing.grow(PAIRS, rows.toArray(float[][]::new), answers, new double[answers.length]);
    }
}
