package org.levelfield.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.Calibration;
import org.levelfield.learn.TreeLines;

/// Which candidate is likeliest the work that holds an idea, and how likely one of them is: a [Ranker], and a
/// line with a sum of trees over how the best candidate stands, learned on ideas whose work is
/// known ([CheckTraining]).
/// What they were
/// learned on stands in `check/provenance.csv`.
final class DoneModel {

    static final String RANKER = "ranker.csv";
    static final String LINE = "list-line.csv";
    static final String TREES = "list-trees.txt";
    static final String CALIBRATION = "calibration.csv";

    private final Ranker ranker;
    private final ListLine line;
    private final BoostedTrees lists;
    private final Calibration calibration;

    DoneModel(Ranker ranker, ListLine line, BoostedTrees lists, Calibration calibration) {
        this.ranker = ranker;
        this.line = line;
        this.lists = lists;
        this.calibration = calibration;
    }

    /// The model that comes with the program for ideas of this length.
    static DoneModel bundled(IdeaLength length) {
        String folder = length.folder() + "/";
        return read(lines(folder + RANKER), lines(folder + LINE), lines(folder + TREES), lines(folder + CALIBRATION));
    }

    /// A model of these lines.
    static DoneModel read(List<String> ranker, List<String> line, List<String> trees, List<String> calibration) {
        String[] fitted = calibration.getLast().split(",", -1);
        return new DoneModel(
                Ranker.read(ranker),
                ListLine.read(line),
                TreeLines.read(trees),
                new Calibration(Double.parseDouble(fitted[0]), Double.parseDouble(fitted[1])));
    }

    private static List<String> lines(String name) {
        String resource = "/check/" + name;
        try (InputStream in = DoneModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not among the resources");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The score of each candidate, see [Ranker].
    double[] scores(float[][] rows) {
        return ranker.scores(rows);
    }

    /// Log-odds that one of the candidates, of which there are some, holds the idea, before calibration.
    double logOdds(float[][] rows, double[] scores) {
        float[] list = ListFeatures.of(rows, scores);
        return line.logOdds(list) + lists.sum(list);
    }

    /// The probability that one of the candidates holds the idea; 0 without candidates.
    double done(float[][] rows, double[] scores) {
        return rows.length == 0 ? 0 : calibration.probability(logOdds(rows, scores));
    }
}
