package org.levelfield.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.Calibration;
import org.levelfield.learn.TreeLines;
import org.levelfield.store.CsvResource;

/// How likely a candidate is the work that holds an idea, and how likely one of a list is: two sums of trees, learned
/// on ideas whose work is known ([CheckTraining]). What they were learned on stands in `check/provenance.csv`.
final class DoneModel {

    private final BoostedTrees pairs;
    private final BoostedTrees lists;
    private final Calibration calibration;

    DoneModel(BoostedTrees pairs, BoostedTrees lists, Calibration calibration) {
        this.pairs = pairs;
        this.lists = lists;
        this.calibration = calibration;
    }

    /// The model that comes with the program.
    static DoneModel bundled() {
        CSVRecord fitted = CsvResource.rows("check/calibration.csv").getFirst();
        return new DoneModel(
                trees("check/pair-trees.txt"),
                trees("check/list-trees.txt"),
                new Calibration(number(fitted, "shift"), number(fitted, "slope")));
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

    /// Log-odds that one of the candidates, of which there are some, holds the idea, before calibration.
    double listLogOdds(float[][] rows, double[] logOdds) {
        return lists.sum(ListFeatures.of(rows, logOdds));
    }

    /// The probability that one of the candidates holds the idea; 0 without candidates.
    double done(float[][] rows, double[] logOdds) {
        return rows.length == 0 ? 0 : calibration.probability(listLogOdds(rows, logOdds));
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
