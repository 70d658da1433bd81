package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import org.levelfield.search.Filters;
import org.levelfield.search.RankedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers a file of texts, one `{"id", "text"}` a line, with one `{"id", "results": [{"work_id", "score"}]}` a line,
/// in
/// the same order. A text without a word has no results.
final class SearchedLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WorkIndex index;
    private final int count;
    private final Filters filters;
    private final Optional<Ranking> asked;

    /// @param asked the ranking; empty for what suits the number of texts
    SearchedLines(WorkIndex index, int count, Filters filters, Optional<Ranking> asked) {
        this.index = index;
        this.count = count;
        this.filters = filters;
        this.asked = asked;
    }

    void answer(Path file, PrintWriter out) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int depth = asked.isPresent() ? BatchDepth.MOST : BatchDepth.of(texts(file));
            Ranking ranking = asked.orElse(depth == 0 ? Ranking.HYBRID : Ranking.TRANSFORMER);
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(JSON.writeValueAsString(answer(question(line, file, number), ranking, depth)));
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        }
        out.flush();
    }

    private record Question(String id, String text) {}

    private static Question question(String line, Path file, long number) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode id = node.path("id");
            JsonNode text = node.path("text");
            if (id.isValueNode() && text.isString()) {
                return new Question(id.asString(), text.asString());
            }
            throw mistake(file, number, "has no id and text");
        } catch (JacksonException e) {
            throw mistake(file, number, "is no JSON: " + e.getOriginalMessage());
        }
    }

    private static UserMistake mistake(Path file, long number, String what) {
        return new UserMistake(
                "line " + number + " of " + file + " " + what,
                "Write lines such as {\"id\": \"q1\", \"text\": \"…\"}.");
    }

    private static long texts(Path file) throws IOException {
        long texts = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts += line.isBlank() ? 0 : 1;
            }
        }
        return texts;
    }

    private Map<String, Object> answer(Question question, Ranking ranking, int depth) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (RankedWork ranked : index.rank(question.text(), count, filters, ranking, depth)) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("work_id", ranked.workId());
            result.put("score", HitPrinter.rounded(ranked.score()));
            results.add(result);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", question.id());
        answer.put("results", results);
        return answer;
    }
}
