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
    private final Ranking ranking;

    SearchedLines(WorkIndex index, int count, Filters filters, Ranking ranking) {
        this.index = index;
        this.count = count;
        this.filters = filters;
        this.ranking = ranking;
    }

    void answer(Path file, PrintWriter out) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(JSON.writeValueAsString(answer(question(line, file, number))));
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

    private Map<String, Object> answer(Question question) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (RankedWork ranked : index.rank(question.text(), count, filters, ranking)) {
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
