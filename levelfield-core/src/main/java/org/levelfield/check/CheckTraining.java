package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.Calibration;
import org.levelfield.learn.TreeGrowing;
import org.levelfield.learn.TreeLines;

/// Learns what [DoneModel] knows, from ideas with their candidates. The list's trees learn from candidates that were
/// ranked by a ranker which had not seen the idea, so that they do not trust it too much.
public final class CheckTraining {

    private static final int FOLDS = 4;

    private static final TreeGrowing.Settings LISTS = new TreeGrowing.Settings(150, 3, 0.05, 10, 12, 0.6, 0.4, 12);

    private final IdeaLength length;
    private final List<float[][]> lists = new ArrayList<>();
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Boolean> done = new ArrayList<>();
    private final List<float[][]> later = new ArrayList<>();
    private final List<Boolean> laterDone = new ArrayList<>();
    private Optional<DoneModel> model = Optional.empty();
    private List<String> rankerLines = List.of();
    private List<String> lineLines = List.of();
    private List<String> listLines = List.of();
    private Calibration calibration = Calibration.NONE;

    /// @param length of the ideas that are learned from; others are passed over
    public CheckTraining(IdeaLength length) {
        this.length = length;
    }

    /// Whether an idea with these candidates is of the length that this learns.
    public boolean isFor(float[][] rows) {
        return rows.length > 0 && IdeaLength.of(rows) == length;
    }

    /// Adds an idea with its candidates to learn from.
    ///
    /// @param rows numbers of the candidates, by [Gathering.Numbered#rows()]
    /// @param itsOwn the place of its work, or -1 where that is not among them
    /// @param there whether its work is in the field, found or not
    /// @param group of the ideas that stay in one fold
    public void add(float[][] rows, int itsOwn, boolean there, int group) {
        if (isFor(rows)) {
            lists.add(rows);
            own.add(itsOwn);
            done.add(there);
            groups.add(group);
        }
    }

    /// Adds an idea of a later year to calibrate by.
    public void calibrateBy(float[][] rows, boolean there) {
        if (isFor(rows)) {
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
            Ranker without = ranker(seen);
            IntStream.range(0, lists.size())
                    .filter(i -> Math.floorMod(groups.get(i), FOLDS) == out)
                    .forEach(i -> held.set(i, without.scores(lists.get(i))));
        }
        float[][] rows = new float[lists.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ListFeatures.of(lists.get(i), held.get(i));
        }
        boolean[] labels = truths(done);
        ListLine line = ListLine.learn(rows, labels);
        double[] known = Arrays.stream(rows).mapToDouble(line::logOdds).toArray();
        BoostedTrees ofLists = TreeGrowing.grow(LISTS, rows, labels, known);
        lineLines = line.lines();
        int[] all = IntStream.range(0, lists.size()).toArray();
        Ranker ranker = ranker(all);
        rankerLines = ranker.lines();
        listLines = TreeLines.of(ofLists);
        model = Optional.of(read());
    }

    /// Fits the calibration to the later ideas.
    public void calibrate() {
        double[] logits = later.stream()
                .mapToDouble(rows -> learned().logOdds(rows, learned().scores(rows)))
                .toArray();
        double[] weights = new double[logits.length];
        Arrays.fill(weights, 1);
        calibration = Calibration.fit(logits, truths(laterDone), weights);
        model = Optional.of(read());
    }

    private DoneModel learned() {
        return model.orElseThrow(() -> new IllegalStateException("nothing was learned yet"));
    }

    private DoneModel read() {
        return DoneModel.read(rankerLines, lineLines, listLines, calibrationLines());
    }

    /// The resources by name.
    public Map<String, List<String>> resources() {
        return Map.of(
                DoneModel.RANKER,
                rankerLines,
                DoneModel.LINE,
                lineLines,
                DoneModel.TREES,
                listLines,
                DoneModel.CALIBRATION,
                calibrationLines());
    }

    private List<String> calibrationLines() {
        return List.of("shift,slope", calibration.shift() + "," + calibration.slope());
    }

    /// What the model says of a list.
    ///
    /// @param order places of the candidates, the likeliest first
    @SuppressWarnings("ArrayRecordComponent") // looked at once, never compared
    public record Told(double probability, int[] order) {}

    /// Asks what was learned.
    public Told tell(float[][] rows) {
        double[] scores = learned().scores(rows);
        return new Told(learned().done(rows, scores), ListFeatures.order(scores));
    }

    private static boolean[] truths(List<Boolean> answers) {
        boolean[] truths = new boolean[answers.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = answers.get(i);
        }
        return truths;
    }

    private Ranker ranker(int[] seen) {
        List<float[][]> found = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int list : seen) {
            if (own.get(list) >= 0) {
                found.add(lists.get(list));
                places.add(own.get(list));
            }
        }
        return Ranker.learn(found, places);
    }
}
