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
import org.levelfield.check.AnswerJson;
import org.levelfield.check.Checker;
import org.levelfield.model.Reach;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import tools.jackson.databind.json.JsonMapper;

/// Checks a file of ideas, one `{"id", "text"}` a line, some at a time, and writes the answers in their order. An idea
/// that cannot be read, such as an empty one, has an `error` in place of a verdict, and does not stop the others.
final class CheckedLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 64;

    private final Checker checker;
    private final Database database;
    private final Optional<Reach> asker;

    CheckedLines(Checker checker, Database database, Optional<Reach> asker) {
        this.checker = checker;
        this.database = database;
        this.asker = asker;
    }

    void answer(Path file, PrintWriter out) {
        List<GivenText> waiting = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    waiting.add(GivenText.read(line, file, number));
                }
                if (waiting.size() == AT_ONCE) {
                    flush(waiting, out);
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        }
        flush(waiting, out);
        out.flush();
    }

    private void flush(List<GivenText> waiting, PrintWriter out) {
        waiting.parallelStream().map(this::answer).toList().forEach(out::println);
        waiting.clear();
    }

    private String answer(GivenText idea) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", idea.id());
        try (Database own = database.another()) {
            answer.putAll(AnswerJson.of(checker.check(idea.text(), asker, own)));
        } catch (UserMistake e) {
            answer.put("error", e.getMessage());
            answer.put("probability_done", 0);
            answer.put("evidence", List.of());
        }
        return JSON.writeValueAsString(answer);
    }
}
