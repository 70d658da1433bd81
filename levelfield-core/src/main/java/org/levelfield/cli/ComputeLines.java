package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.compute.ComputeEstimate;
import org.levelfield.compute.ComputePredictor;
import org.levelfield.compute.ComputeText;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Lines in, estimates as JSON Lines out, in the order of the input. A line has `id` and `text`; one without text
/// may have `title`, `abstract`, `year`, `organization` and `domain`: title and abstract are read as text, and where
/// they say
/// nothing the predictor is asked.
final class ComputeLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ComputeText reader;
    private final ComputePredictor predictor;
    private final RejectedLines rejected;
    private long lines;
    private long written;
    private long rejects;

    ComputeLines(ComputeText reader, ComputePredictor predictor, RejectedLines rejected) {
        this.reader = reader;
        this.predictor = predictor;
        this.rejected = rejected;
    }

    void run(BufferedReader in, PrintWriter out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines++;
            if (line.isBlank()) {
                continue;
            }
            Optional<String> answer = answer(line);
            if (answer.isPresent()) {
                written++;
                out.print(answer.get());
            }
        }
    }

    /// Counts, for people.
    String summary() {
        return lines + " lines, " + written + " with an estimate, " + (lines - written - rejects) + " say nothing, "
                + rejects + " rejected";
    }

    /// @throws UserMistake if more lines were rejected than allowed
    void checkRejects(double mostShare) {
        if (rejects > mostShare * lines) {
            throw new UserMistake(
                    rejects + " of " + lines + " lines could not be used",
                    "Mend them, or allow more with --max-rejects; each is told above.");
        }
    }

    private Optional<String> answer(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            return reject("no JSON: " + e.getOriginalMessage(), line);
        }
        if (!node.isObject()) {
            return reject("no JSON object", line);
        }
        JsonNode id = node.path("id");
        if (!id.isString() && !id.isIntegralNumber()) {
            return reject("no id", line);
        }
        Optional<String> text = string(node, "text");
        if (text.isPresent()) {
            return reader.read(text.get()).map(estimate -> EstimateJson.line(id, estimate));
        }
        if (node.has("text") || !node.has("title") && !node.has("abstract")) {
            return reject("no text", line);
        }
        return work(node).map(estimate -> EstimateJson.line(id, estimate));
    }

    private Optional<ComputeEstimate> work(JsonNode node) {
        String title = string(node, "title").orElse("");
        String abstractText = string(node, "abstract").orElse("");
        Optional<ComputeEstimate> said = reader.read(title + ".\n" + abstractText);
        return said.isPresent()
                ? said
                : predictor.predict(new ComputePredictor.WorkFacts(
                        title,
                        abstractText,
                        year(node),
                        string(node, "organization").orElse(null),
                        string(node, "domain").orElse(null)));
    }

    private static @Nullable Integer year(JsonNode node) {
        JsonNode year = node.path("year");
        return year.isIntegralNumber() && year.canConvertToInt() ? Integer.valueOf(year.asInt()) : null;
    }

    private static Optional<String> string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private Optional<String> reject(String reason, String line) {
        rejects++;
        rejected.add(lines, reason, line);
        return Optional.empty();
    }
}
