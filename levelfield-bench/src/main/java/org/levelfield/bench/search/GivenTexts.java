package org.levelfield.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.levelfield.search.IndexedWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts as Anserini reads them: lines of `{"id", "contents"}`, a title, an end of line and an abstract.
public final class GivenTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNKNOWN = "unknown";

    private GivenTexts() {}

    /// Hands over every text as a work.
    public static void read(Path file, Consumer<IndexedWork> reader) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> reader.accept(work(JSON.readTree(line))));
        }
    }

    private static IndexedWork work(JsonNode text) {
        String contents = text.path("contents").asString();
        int end = contents.indexOf('\n');
        return new IndexedWork(
                text.path("id").asString(),
                List.of(),
                end < 0 ? contents : contents.substring(0, end),
                end < 0 ? "" : contents.substring(end + 1),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                UNKNOWN,
                List.of(UNKNOWN),
                UNKNOWN,
                UNKNOWN);
    }
}
