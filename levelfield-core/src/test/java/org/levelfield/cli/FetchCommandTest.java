package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.Fault;
import org.levelfield.fetch.FaultyServer;
import org.levelfield.fetch.OpenAlexService;

/// `levelfield fetch` from the outside, against a server that speaks as OpenAlex does.
final class FetchCommandTest {

    private static final String TOPICS = """
            {"results": [{"id": "https://openalex.org/T1", "display_name": "Graph Theory"},
             {"id": "https://openalex.org/T2", "display_name": "Advanced Graph Neural Networks"}]}""";

    @TempDir
    private Path folder = Path.of("");

    private final List<FaultyServer.Asked> asked = new CopyOnWriteArrayList<>();
    private FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        List<String> works = IntStream.rangeClosed(1, 230)
                .mapToObj("{\"id\":\"https://openalex.org/W%d\",\"title\":\"Work\"}"::formatted)
                .toList();
        OpenAlexService service = new OpenAlexService(works, () -> Fault.NONE);
        server = new FaultyServer(request -> {
            asked.add(request);
            return request.path().endsWith("/topics") ? FaultyServer.Said.json(TOPICS) : service.apply(request);
        });
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Console fetch(String... more) {
        String[] first = {"fetch", "openalex", "--source", server.address()};
        return Console.run(IntStream.range(0, first.length + more.length)
                .mapToObj(i -> i < first.length ? first[i] : more[i - first.length])
                .toArray(String[]::new));
    }

    @Test
    void aDryRunTellsNumbersAndFetchesNothing() throws IOException {
        Console console = fetch("--topic", "T2", "--from", "2012", "--dry-run", "-o", folder.toString());
        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).startsWith("230 records, 3 calls, $");
        assertThat(asked).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aTopicMayBeGivenByItsName() {
        Console console = fetch("--topic", "advanced graph neural networks", "--dry-run");
        assertThat(console.code()).as(console.err()).isZero();
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast().query().get("filter")).contains("T2").doesNotContain("neural");
    }

    @Test
    void aNameThatNothingHasIsAnsweredWithWhatIsLikeIt() {
        Console console = fetch("--topic", "graphs", "--dry-run");
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("T1 Graph Theory").contains("T2 Advanced Graph Neural Networks");
    }

    @Test
    void withoutAFolderOrWithABadDateTheCommandSaysWhatToGive() {
        assertThat(fetch("--topic", "T2").err()).contains("-o DIR");
        assertThat(fetch("--topic", "T2", "--since", "yesterday", "--dry-run").err())
                .contains("2026-11-01");
        assertThat(Console.run("fetch").err()).contains("levelfield fetch --help");
        assertThat(Console.run("fetch", "ror").code()).isEqualTo(2);
    }
}
