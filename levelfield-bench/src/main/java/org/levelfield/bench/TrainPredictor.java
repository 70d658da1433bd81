package org.levelfield.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.compute.ComputePredictor.WorkFacts;
import org.levelfield.compute.predict.PredictorTraining;
import org.levelfield.compute.predict.PredictorTraining.Held;
import org.levelfield.compute.predict.PredictorTraining.Labelled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Trains the predictor of compute, measures it by five folds with families kept whole, and writes its tables with
/// their provenance.
///
/// Usage: `TrainPredictor MODELS.csv CASES.jsonl CASES.gold.csv FOLDER ANSWERS.csv`. The cases are abstracts with year,
/// organisation and domain, and are scored; models of the table that have compute but no abstract are trained on, by
/// their title. ANSWERS receives the held-out predictions of the first shuffle, for an outside scorer.
public final class TrainPredictor {

    private static final int FOLDS = 5;
    private static final int SHUFFLES = 5;
    private static final double COVERAGE = 0.8;
    private static final int BINS = 3;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Labelled> works = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private TrainPredictor() {}

    public static void main(String[] args) throws IOException {
        TrainPredictor job = new TrainPredictor();
        List<CSVRecord> models = rows(Path.of(args[0]));
        job.read(models, Path.of(args[1]), rows(Path.of(args[2])));
        PredictorTraining training = new PredictorTraining(job.works);
        Path folder = Path.of(args[3]);
        for (Map.Entry<String, List<String>> table : training.tables().entrySet()) {
            Files.write(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
        List<List<Held>> held = new ArrayList<>();
        List<Map<Integer, Integer>> folds = new ArrayList<>();
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            folds.add(job.folds(shuffle));
            held.add(training.held(folds.get(shuffle)));
        }
        List<String> report = new ArrayList<>(List.of("what,value"));
        report.add("trained on,%s".formatted(LocalDate.now(ZoneOffset.UTC)));
        report.add("table of models,%s".formatted(Path.of(args[0]).getFileName()));
        report.add("works,%d of which %d scored".formatted(job.works.size(), job.scored().length));
        report.add("families,%d".formatted(folds.getFirst().size()));
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            report.add("five folds by family; shuffle %d,%s"
                    .formatted(shuffle + 1, job.score(held.get(shuffle), folds.get(shuffle))));
        }
        report.forEach(System.out::println);
        Files.write(folder.resolve("provenance.csv"), report);
        Files.write(folder.resolve("intervals.csv"), job.intervals(held));
        Files.write(Path.of(args[4]), job.answers(held.getFirst()));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    private void read(List<CSVRecord> models, Path cases, List<CSVRecord> gold) throws IOException {
        Map<String, Double> labels = new HashMap<>();
        gold.forEach(row -> labels.put(row.get("id"), Double.valueOf(row.get("log10_flop"))));
        Map<String, List<CSVRecord>> byAbstract = new HashMap<>();
        models.forEach(row -> byAbstract
                .computeIfAbsent(row.get("Abstract"), text -> new ArrayList<>())
                .add(row));
        ModelFamilies families = new ModelFamilies();
        List<WorkFacts> facts = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(cases)) {
            JsonNode node = json.readTree(line);
            String text = node.get("abstract").asString();
            List<CSVRecord> rows = byAbstract.getOrDefault(text, List.of());
            List<String> names = rows.stream().map(row -> row.get("Model")).toList();
            String base = rows.isEmpty() ? "" : rows.getFirst().get("Base model");
            families.add(
                    names, base, text, rows.isEmpty() ? "" : rows.getFirst().get("Reference"));
            ids.add(node.get("id").asString());
            targets.add(labels.get(node.get("id").asString()));
            facts.add(new WorkFacts(
                    null,
                    text,
                    node.get("year").asInt(),
                    node.get("organization").asString(),
                    node.get("domain").asString()));
        }
        for (CSVRecord row : models) {
            if (row.get("Abstract").isBlank()
                    && !row.get("Training compute (FLOP)").isBlank()) {
                families.add(List.of(row.get("Model")), row.get("Base model"), "", row.get("Reference"));
                targets.add(Math.log10(Double.parseDouble(row.get("Training compute (FLOP)"))));
                facts.add(new WorkFacts(
                        row.get("Reference") + ". " + row.get("Model"),
                        null,
                        Integer.valueOf(row.get("Publication date").substring(0, 4)),
                        row.get("Organization"),
                        row.get("Domain")));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            works.add(new Labelled(facts.get(i), targets.get(i), families.of(i), i < ids.size()));
        }
    }

    private int[] scored() {
        return IntStream.range(0, works.size())
                .filter(i -> works.get(i).scored())
                .toArray();
    }

    private Map<Integer, Integer> folds(int seed) {
        List<Integer> families = new ArrayList<>(
                works.stream().map(Labelled::family).distinct().sorted().toList());
        Collections.shuffle(families, new Random(seed));
        Map<Integer, Integer> folds = new HashMap<>();
        for (int i = 0; i < families.size(); i++) {
            folds.put(families.get(i), i % FOLDS);
        }
        return folds;
    }

    private double error(Held held, int i) {
        return Math.abs(held.log10Flop() - works.get(i).log10Flop());
    }

    /// Mean absolute error, and the share of works inside intervals that were set on the other folds.
    private String score(List<Held> held, Map<Integer, Integer> folds) {
        double sum = 0;
        int inside = 0;
        double widths = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int each = fold;
            IntPredicate own = i -> folds.getOrDefault(works.get(i).family(), -1) == each;
            double[][] bins = bins(List.of(held), own.negate());
            for (int i : Arrays.stream(scored()).filter(own).toArray()) {
                double error = error(held.get(i), i);
                double width = width(bins, held.get(i).closeness());
                sum += error;
                widths += width;
                inside += error <= width ? 1 : 0;
            }
        }
        int n = scored().length;
        return String.format(
                Locale.ROOT,
                "mean absolute error %.4f of %d; the 80%% interval holds %.4f; its mean half width %.3f",
                sum / n,
                n,
                (double) inside / n,
                widths / n);
    }

    /// By closeness: upper end of the bin, and the half width that holds 80% of its works.
    private double[][] bins(List<List<Held>> shuffles, IntPredicate chosen) {
        List<double[]> pairs = new ArrayList<>();
        for (List<Held> held : shuffles) {
            for (int i : Arrays.stream(scored()).filter(chosen).toArray()) {
                pairs.add(new double[] {held.get(i).closeness(), error(held.get(i), i)});
            }
        }
        pairs.sort((a, b) -> Double.compare(a[0], b[0]));
        double[][] bins = new double[BINS][];
        for (int bin = 0; bin < BINS; bin++) {
            List<double[]> part = pairs.subList(bin * pairs.size() / BINS, (bin + 1) * pairs.size() / BINS);
            double[] errors =
                    part.stream().mapToDouble(pair -> pair[1]).sorted().toArray();
            int place = (int) Math.ceil((errors.length + 1) * COVERAGE) - 1;
            double end = bin == BINS - 1 ? 1 : part.getLast()[0];
            bins[bin] = new double[] {end, errors[Math.min(place, errors.length - 1)]};
        }
        return bins;
    }

    private static double width(double[][] bins, double closeness) {
        return Arrays.stream(bins)
                .filter(bin -> closeness <= bin[0])
                .findFirst()
                .orElse(bins[BINS - 1])[1];
    }

    private List<String> intervals(List<List<Held>> held) {
        List<String> lines = new ArrayList<>(List.of("closeness,half_width"));
        for (double[] bin : bins(held, i -> true)) {
            lines.add(String.format(Locale.ROOT, "%.4f,%.3f", bin[0], bin[1]));
        }
        return lines;
    }

    private List<String> answers(List<Held> held) {
        List<String> lines = new ArrayList<>(List.of("id,log10_flop"));
        for (int i = 0; i < ids.size(); i++) {
            lines.add(String.format(
                    Locale.ROOT, "%s,%.4f", ids.get(i), held.get(i).log10Flop()));
        }
        return lines;
    }
}
