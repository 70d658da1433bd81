package org.levelfield.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.pipeline.RegistryFile;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResult;
import org.levelfield.resolve.institution.RankerTraining;

/// Trains the resolver's ranker, measures it by five folds and writes `ranker.csv` with its provenance beside it.
///
/// Usage: `TrainResolver ROR.json.gz OUT.csv TREES DEPTH SET.gold.csv[=WEIGHT]...`; the sets have the columns
/// `affiliation`,
/// `ror_ids` and `inside` (1 where the registry has all labels; other strings are not used).
public final class TrainResolver {
    private static final int FOLDS = 5;
    private static final double RATE = 0.1;

    private final List<RankerTraining.Labelled> strings = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();

    private TrainResolver() {}

    public static void main(String[] args) throws IOException {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        RegistryFile.read(Path.of(args[0]), builder::add);
        InstitutionIndex index = builder.build();
        TrainResolver job = new TrainResolver();
        for (String set : Arrays.asList(args).subList(4, args.length)) {
            job.read(set);
        }
        int trees = Integer.parseInt(args[2]);
        int depth = Integer.parseInt(args[3]);
        RankerTraining training = new RankerTraining(index, job.strings, trees, depth, RATE);
        List<String> report = new ArrayList<>();
        report.add("trained on,%s".formatted(LocalDate.now(java.time.ZoneOffset.UTC)));
        report.add(
                "registry,%s with %d organisations".formatted(Path.of(args[0]).getFileName(), index.size()));
        report.add("strings,%d".formatted(job.strings.size()));
        report.add("trees,%d of depth %d at rate %s in each of two looks".formatted(trees, depth, RATE));
        List<RankerTraining.Held> held = training.held(FOLDS);
        report.addAll(job.scores(held.stream().map(RankerTraining.Held::result).toList()));
        String errors = System.getProperty("errors", "");
        if (!errors.isEmpty()) {
            job.writeHeld(Path.of(errors), held);
        }
        report.forEach(System.out::println);
        Path out = Path.of(args[1]);
        RankerTraining.Trained trained = training.train();
        Files.write(out, trained.trees());
        Files.write(out.resolveSibling("habits.csv"), trained.habits());
        List<String> provenance = new ArrayList<>(List.of("what,value"));
        report.forEach(line -> provenance.add(line.replaceFirst("^([^,]*),(.*)$", "$1,\"$2\"")));
        Files.write(Path.of(args[1].replaceFirst("\\.csv$", "-provenance.csv")), provenance);
    }

    private void read(String argument) throws IOException {
        String[] parts = argument.split("=", 2);
        double weight = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
        Path file = Path.of(parts[0]);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                if (row.get("inside").equals("1")) {
                    strings.add(labelled(row, weight));
                    sets.add(String.valueOf(file.getFileName()).replace(".gold.csv", ""));
                }
            }
        }
    }

    private static RankerTraining.Labelled labelled(CSVRecord row, double weight) {
        String affiliation = row.get("affiliation");
        Set<String> ids = Arrays.stream(row.get("ror_ids").split(" "))
                .filter(id -> !id.isBlank())
                .map(id -> "https://ror.org/" + id)
                .collect(Collectors.toSet());
        int group =
                affiliation.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").hashCode() / 7;
        return new RankerTraining.Labelled(affiliation, ids, weight, group);
    }

    /// Writes all strings with what was said of them, for the study of errors.
    private void writeHeld(Path file, List<RankerTraining.Held> held) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int each = 0; each < held.size(); each++) {
            RankerTraining.Labelled string = strings.get(each);
            lines.add(String.join(
                    "\t",
                    sets.get(each),
                    string.affiliation().replaceAll("\\s", " "),
                    String.join(" ", string.ids()),
                    found(held.get(each).result()).stream()
                            .map(TrainResolver::shown)
                            .collect(Collectors.joining(" | ")),
                    held.get(each).candidates().stream()
                            .limit(8)
                            .map(TrainResolver::shown)
                            .collect(Collectors.joining(" | "))));
        }
        Files.write(file, lines);
    }

    private static String shown(Found found) {
        return "%s %.3f %s %s <%s>"
                .formatted(found.id(), found.confidence(), found.rule(), found.name(), found.matched());
    }

    private List<String> scores(List<InstitutionResult> results) {
        List<String> lines = new ArrayList<>();
        for (String set : sets.stream().distinct().toList()) {
            lines.add("five folds: %s,%s"
                    .formatted(set, score(results, each -> sets.get(each).equals(set))));
        }
        Map<String, int[]> rules = new TreeMap<>();
        for (int each = 0; each < results.size(); each++) {
            for (Found found : found(results.get(each))) {
                int[] counts = rules.computeIfAbsent(found.rule(), rule -> new int[2]);
                counts[0]++;
                counts[1] += strings.get(each).ids().contains(found.id()) ? 1 : 0;
            }
        }
        rules.forEach((rule, counts) -> lines.add(
                "five folds: rule %s,precision %.3f of %d".formatted(rule, (double) counts[1] / counts[0], counts[0])));
        return lines;
    }

    private static List<Found> found(InstitutionResult result) {
        return result instanceof InstitutionResult.Matched matched ? matched.found() : List.of();
    }

    private String score(List<InstitutionResult> results, Predicate<Integer> in) {
        int right = 0;
        int given = 0;
        int wanted = 0;
        int first = 0;
        int labelled = 0;
        int none = 0;
        int unlabelled = 0;
        for (int each : IntStream.range(0, results.size()).filter(in::test).toArray()) {
            List<Found> found = found(results.get(each));
            Set<String> ids = strings.get(each).ids();
            right += (int) found.stream().filter(one -> ids.contains(one.id())).count();
            given += found.size();
            wanted += ids.size();
            labelled += ids.isEmpty() ? 0 : 1;
            first += !found.isEmpty() && ids.contains(found.getFirst().id()) ? 1 : 0;
            unlabelled += ids.isEmpty() ? 1 : 0;
            none += ids.isEmpty() && found.isEmpty() ? 1 : 0;
        }
        double precision = (double) right / given;
        double recall = (double) right / wanted;
        return "P %.4f; R %.4f; F1 %.4f; P@1 %.4f of %d; without id %.4f of %d unlabelled"
                .formatted(
                        precision,
                        recall,
                        2 * precision * recall / (precision + recall),
                        (double) first / labelled,
                        labelled,
                        (double) none / Math.max(1, unlabelled),
                        unlabelled);
    }
}
