package org.levelfield.cli;

import java.nio.file.Path;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line `{"id", "text"}` of a batch.
record GivenText(String id, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @throws UserMistake if the line is none
    static GivenText read(String line, Path file, long number) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode id = node.path("id");
            JsonNode text = node.path("text");
            if (id.isValueNode() && text.isString()) {
                return new GivenText(id.asString(), text.asString());
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
}
