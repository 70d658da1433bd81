package org.levelfield.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores answers of `levelfield search --batch` to questions of [SearchTasks]: nDCG@10, mean reciprocal rank, recall
/// at 10
/// and 100 (Järvelin and Kekäläinen, 2002), each the mean of all questions.
///
/// Usage: `SearchScores ANSWERS.jsonl QRELS.tsv`; a work of grade −1 is taken out of the answer.
public final class SearchScores {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST = 10;
    private static final int MANY = 100;

    private SearchScores() {}

    public static void main(String[] args) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] parts = line.split("\t", -1);
            grades.computeIfAbsent(parts[0], each -> new HashMap<>()).put(parts[1], Integer.valueOf(parts[2]));
        }
        double[] sums = new double[4];
        int questions = 0;
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode answer = JSON.readTree(line);
                double[] scores = scores(
                        works(answer), grades.getOrDefault(answer.path("id").asString(), Map.of()));
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += scores[i];
                }
                questions++;
            }
        }
        int all = Math.max(1, questions);
        System.out.printf(
                "%d questions: nDCG@10 %.4f, MRR %.4f, R@10 %.4f, R@100 %.4f%n",
                questions, sums[0] / all, sums[1] / all, sums[2] / all, sums[3] / all);
    }

    private static List<String> works(JsonNode answer) {
        List<String> works = new ArrayList<>();
        answer.path("results")
                .forEach(result -> works.add(result.path("work_id").asString()));
        return works;
    }

    /// nDCG@10, reciprocal rank, recall at 10 and at 100 of one answer.
    static double[] scores(List<String> works, Map<String, Integer> grades) {
        long sought = grades.values().stream().filter(grade -> grade > 0).count();
        double gain = 0;
        double reciprocal = 0;
        int early = 0;
        int all = 0;
        int rank = 0;
        for (String work : works) {
            int grade = grades.getOrDefault(work, 0);
            rank += grade < 0 ? 0 : 1;
            if (grade > 0 && rank <= MANY) {
                all++;
                early += rank <= FIRST ? 1 : 0;
                gain += rank <= FIRST ? 1 / Math.log(rank + 1) : 0;
                reciprocal = reciprocal == 0 ? 1.0 / rank : reciprocal;
            }
        }
        double ideal = 0;
        for (int i = 1; i <= Math.min(FIRST, sought); i++) {
            ideal += 1 / Math.log(i + 1);
        }
        return sought == 0
                ? new double[4]
                : new double[] {gain / ideal, reciprocal, (double) early / sought, (double) all / sought};
    }
}
