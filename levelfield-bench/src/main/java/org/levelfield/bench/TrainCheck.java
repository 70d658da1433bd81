package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levelfield.check.CheckTraining;
import org.levelfield.check.IdeaLength;
import org.levelfield.learn.Ranking;
import org.levelfield.store.FieldDirectory;

/// Trains what the check of an idea knows, in two steps.
///
/// `TrainCheck gather FILE.lists FIELD CASES.jsonl FROM COUNT once|twice|present` asks the field the cases from place
/// FROM on,
/// by
/// the same code as the command, and writes the numbers of their candidates. A case is `{"text", "label", "work_id"}`;
/// the field ([CheckField]) is built from the corpus that belongs to its cases, which lacks the works of the open ones.
/// `twice` asks each done one once more with its work taken away; `present` does so with all, where the corpus holds
/// the
/// works of the open ones too.
///
/// `TrainCheck learn FOLDER LEARN.lists... -- CALIBRATE.lists... [-- MEASURE.lists...]` learns from the first, fits the
/// calibration to the second, writes the resources, and prints how the third are answered. Cases of these are of
/// different years, and none of those by which the model is measured in the end.
public final class TrainCheck {

    private TrainCheck() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("gather")) {
            List<CheckLists.Asked> lists = CheckLists.gather(
                    new FieldDirectory(Path.of(args[2])),
                    Path.of(args[3]),
                    Integer.parseInt(args[4]),
                    Integer.parseInt(args[5]),
                    CheckLists.Way.valueOf(args[6].toUpperCase(Locale.ROOT)));
            CheckLists.write(lists, Path.of(args[1]));
            long there = lists.stream().filter(CheckLists.Asked::done).count();
            long found = lists.stream().filter(each -> each.own() >= 0).count();
            System.out.printf("%s: %d lists, %d of %d works found%n", args[1], lists.size(), found, there);
        } else {
            learn(List.of(args).subList(1, args.length));
        }
    }

    private static void learn(List<String> args) throws IOException {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String arg : args.subList(1, args.size())) {
            if (arg.equals("--")) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(arg);
            }
        }
        for (IdeaLength length : IdeaLength.values()) {
            CheckTraining training = new CheckTraining(length);
            parts.getFirst()
                    .forEach(file -> CheckLists.read(Path.of(file))
                            .forEach(list -> training.add(list.rows(), list.own(), list.done(), list.group())));
            training.learn();
            parts.get(1)
                    .forEach(file -> CheckLists.read(Path.of(file))
                            .forEach(list -> training.calibrateBy(list.rows(), list.done())));
            training.calibrate();
            Path folder = Files.createDirectories(Path.of(args.getFirst()).resolve(length.folder()));
            for (Map.Entry<String, List<String>> resource : training.resources().entrySet()) {
                Files.write(folder.resolve(resource.getKey()), resource.getValue());
            }
            for (List<String> part : parts.subList(1, parts.size())) {
                part.forEach(file -> measure(training, length, file));
            }
        }
    }

    private static void measure(CheckTraining training, IdeaLength length, String file) {
        List<CheckLists.Asked> lists = CheckLists.read(Path.of(file)).stream()
                .filter(list -> training.isFor(list.rows()))
                .toList();
        double[] probabilities = new double[lists.size()];
        boolean[] done = new boolean[lists.size()];
        int there = 0;
        int first = 0;
        int five = 0;
        for (int i = 0; i < done.length; i++) {
            CheckLists.Asked list = lists.get(i);
            CheckTraining.Told told = training.tell(list.rows());
            probabilities[i] = told.probability();
            done[i] = list.done();
            int place = Arrays.stream(told.order()).boxed().toList().indexOf(list.own());
            there += list.done() ? 1 : 0;
            first += list.own() >= 0 && place == 0 ? 1 : 0;
            five += list.own() >= 0 && place < 5 ? 1 : 0;
        }
        System.out.printf(
                "%s\t%s\t%d\tAUROC %.4f\tfirst %.4f\tfive %.4f\tcalibration error %.4f%n",
                file,
                length.folder(),
                done.length,
                Ranking.auc(probabilities, done),
                first / (double) Math.max(1, there),
                five / (double) Math.max(1, there),
                error(probabilities, done));
    }

    /// Expected calibration error in ten bins of equal width (Guo et al. 2017).
    private static double error(double[] probabilities, boolean[] done) {
        double[] gap = new double[10];
        for (int i = 0; i < done.length; i++) {
            gap[Math.min(9, (int) (10 * probabilities[i]))] += probabilities[i] - (done[i] ? 1 : 0);
        }
        return Arrays.stream(gap).map(Math::abs).sum() / Math.max(1, done.length);
    }
}
