package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.Calibration;
import org.levelfield.learn.TreeGrowing;
import org.levelfield.learn.TreeLines;

/// Learns what [DoneModel] knows, from ideas with their candidates. The list's trees learn from pairs that were scored
/// by trees which had not seen the idea, so that they do not trust the first stage too much.
public final class CheckTraining {

    private static final int FOLDS = 4;

    /// Of the candidates, the first are learned from, and one in so many of the others.
    private static final int FIRST = 40;

    private static final int EACH = 6;
    private static final TreeGrowing.Settings PAIRS = new TreeGrowing.Settings(250, 5, 0.08, 5, 4, 0.7, 0.4, 11);
    private static final TreeGrowing.Settings LISTS = new TreeGrowing.Settings(200, 3, 0.05, 10, 12, 0.6, 0.4, 12);

    private final List<float[][]> lists = new ArrayList<>();
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Boolean> done = new ArrayList<>();
    private final List<float[][]> later = new ArrayList<>();
    private final List<Boolean> laterDone = new ArrayList<>();
    private DoneModel model = new DoneModel(TreeLines.read(List.of()), TreeLines.read(List.of()), Calibration.NONE);
    private List<String> pairLines = List.of();
    private List<String> listLines = List.of();
    private Calibration calibration = Calibration.NONE;

    /// Adds an idea with its candidates to learn from.
    ///
    /// @param rows numbers of the candidates, by [Gathering.Numbered#rows()]
    /// @param itsOwn the place of its work, or -1 where that is not among them
    /// @param there whether its work is in the field, found or not
    /// @param group of the ideas that stay in one fold
    public void add(float[][] rows, int itsOwn, boolean there, int group) {
        if (rows.length > 0) {
            lists.add(rows);
            own.add(itsOwn);
            done.add(there);
            groups.add(group);
        }
    }

    /// Adds an idea of a later year to calibrate by.
    public void calibrateBy(float[][] rows, boolean there) {
        if (rows.length > 0) {
            later.add(rows);
            laterDone.add(there);
        }
    }

    /// Learns the trees from all ideas. A list counts as done where the work is in the field, found or not.
    public void learn() {
        List<double[]> held = new ArrayList<>();
        lists.forEach(list -> held.add(new double[list.length]));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            int[] seen = IntStream.range(0, lists.size())
                    .filter(i -> Math.floorMod(groups.get(i), FOLDS) != out)
                    .toArray();
            DoneModel without = new DoneModel(pairs(seen), TreeLines.read(List.of()), Calibration.NONE);
            IntStream.range(0, lists.size())
                    .filter(i -> Math.floorMod(groups.get(i), FOLDS) == out)
                    .forEach(i -> held.set(i, without.logOdds(lists.get(i))));
        }
        float[][] rows = new float[lists.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ListFeatures.of(lists.get(i), held.get(i));
        }
        BoostedTrees ofLists = TreeGrowing.grow(LISTS, rows, truths(done), new double[rows.length]);
        BoostedTrees ofPairs = pairs(IntStream.range(0, lists.size()).toArray());
        pairLines = TreeLines.of(ofPairs);
        listLines = TreeLines.of(ofLists);
        model = read();
    }

    /// Fits the calibration to the later ideas.
    public void calibrate() {
        double[] logits = later.stream()
                .mapToDouble(rows -> model.listLogOdds(rows, model.logOdds(rows)))
                .toArray();
        double[] weights = new double[logits.length];
        Arrays.fill(weights, 1);
        calibration = Calibration.fit(logits, truths(laterDone), weights);
        model = read();
    }

    private DoneModel read() {
        return new DoneModel(TreeLines.read(pairLines), TreeLines.read(listLines), calibration);
    }

    public List<String> pairLines() {
        return pairLines;
    }

    public List<String> listLines() {
        return listLines;
    }

    public List<String> calibrationLines() {
        return List.of("shift,slope", calibration.shift() + "," + calibration.slope());
    }

    /// What the model says of a list.
    ///
    /// @param order places of the candidates, the likeliest first
    @SuppressWarnings("ArrayRecordComponent") // looked at once, never compared
    public record Told(double probability, int[] order) {}

    /// Asks what was learned.
    public Told tell(float[][] rows) {
        double[] logOdds = model.logOdds(rows);
        return new Told(model.done(rows, logOdds), ListFeatures.order(logOdds));
    }

    private static boolean[] truths(List<Boolean> answers) {
        boolean[] truths = new boolean[answers.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = answers.get(i);
        }
        return truths;
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
        return TreeGrowing.grow(PAIRS, rows.toArray(float[][]::new), truths(labels), new double[rows.size()]);
    }
}
