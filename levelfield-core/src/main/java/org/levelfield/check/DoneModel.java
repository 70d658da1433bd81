package org.levelfield.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.TreeLines;

/// How likely a candidate is the work that holds an idea, and how likely one of a list is: two sums of trees, learned
/// on ideas whose work is known ([CheckTraining]). What they were learned on stands in `check/provenance.csv`.
final class DoneModel {

    private final BoostedTrees pairs;
    private final BoostedTrees lists;

    DoneModel(BoostedTrees pairs, BoostedTrees lists) {
        this.pairs = pairs;
        this.lists = lists;
    }

    /// The model that comes with the program.
    static DoneModel bundled() {
        return new DoneModel(trees("check/pair-trees.txt"), trees("check/list-trees.txt"));
    }

    private static BoostedTrees trees(String resource) {
        try (InputStream in = DoneModel.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not among the resources");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                List<String> lines = reader.lines().toList();
                return TreeLines.read(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Log-odds of each candidate.
    double[] logOdds(float[][] rows) {
        double[] logOdds = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            logOdds[i] = pairs.sum(rows[i]);
        }
        return logOdds;
    }

    /// The probability that one of the candidates holds the idea; 0 without candidates.
    double done(float[][] rows, double[] logOdds) {
        return rows.length == 0 ? 0 : 1 / (1 + Math.exp(-lists.sum(ListFeatures.of(rows, logOdds))));
    }
}
