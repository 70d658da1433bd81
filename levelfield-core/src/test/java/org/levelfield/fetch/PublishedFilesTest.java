package org.levelfield.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.FaultyServer.Asked;
import org.levelfield.fetch.FaultyServer.Said;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Whole files: changed or not, cut and taken up, damaged, refused.
final class PublishedFilesTest {

    private static final String MODELS = "Model,Training compute (FLOP)\nAlexNet,4.7e17\n";
    private static final String CHIPS = "Hardware name,FP32 performance\nK80,8.7e12\n";

    @TempDir
    private Path folder;

    private FetchManifest fetch(String source, FaultyServer server, String path) {
        return new PublishedFiles(Fetching.client(new VirtualTime(), 1), Progress.SILENT)
                .run(source, server.address() + path, folder);
    }

    @Test
    void aFileIsFetchedOnceAndThenOnlyIfItHasChanged() throws IOException {
        String[] models = {MODELS};
        Function<Asked, Said> tables = asked -> {
            String text = asked.path().endsWith("ml_hardware.csv") ? CHIPS : models[0];
            String tag = "\"" + text.length() + "\"";
            return tag.equals(asked.headers().get("if-none-match"))
                    ? Said.of(304, "")
                    : Said.of(200, text).with("ETag", tag);
        };
        try (FaultyServer server = new FaultyServer(tables)) {
            FetchManifest first = fetch(PublishedFiles.EPOCH, server, "/data");
            assertThat(first.files())
                    .extracting(FetchManifest.FetchedFile::etag)
                    .containsExactly("\"45\"", "\"42\"");
            assertThat(fetch(PublishedFiles.EPOCH, server, "/data")
                            .runs()
                            .getLast()
                            .records())
                    .isZero();
            models[0] = MODELS + "GPT-2,1.5e21\n";
            FetchManifest third = fetch(PublishedFiles.EPOCH, server, "/data");
            assertThat(third.runs().getLast().records()).isEqualTo(1);
            assertThat(third.licence()).isEqualTo("CC BY 4.0");
            assertThat(folder.resolve("notable_ai_models.csv")).hasContent(models[0]);
            assertThat(folder.resolve(".notable_ai_models.csv.part")).doesNotExist();
        }
    }

    @Test
    void aDownloadThatBreaksOffGoesOnWhereItStopped() throws IOException, NoSuchAlgorithmException {
        byte[] dump = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(dump));
        AtomicInteger tries = new AtomicInteger();
        String[] home = {""};
        Function<Asked, Said> zenodo = asked -> {
            if (asked.path().startsWith("/api/communities")) {
                return Said.json(
                        ("{\"hits\":{\"hits\":[{\"metadata\":{\"version\":\"v2.9\"},\"files\":[{\"key\":\"ror.zip\","
                                        + "\"size\":5000,\"checksum\":\"md5:%s\",\"links\":{\"self\":\"%s/files/ror.zip\"}}]}]}}")
                                .formatted(md5, home[0]));
            }
            String range = asked.headers().getOrDefault("range", "");
            int from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            byte[] rest = java.util.Arrays.copyOfRange(dump, from, dump.length);
            Said said = new Said(from == 0 ? 200 : 206, java.util.Map.of(), rest, -1, -1, 0).with("ETag", "\"v\"");
            return tries.getAndIncrement() < 2 ? said.cut(2000) : said;
        };
        try (FaultyServer server = new FaultyServer(zenodo)) {
            home[0] = server.address();
            FetchManifest manifest = fetch(PublishedFiles.ROR, server, "");
            assertThat(manifest.files().getFirst().bytes()).isEqualTo(5000);
            assertThat(Files.readAllBytes(folder.resolve("ror.zip"))).isEqualTo(dump);
            assertThat(server.asked())
                    .extracting(asked -> asked.headers().getOrDefault("range", ""))
                    .as("later requests ask only for the rest")
                    .anyMatch(range -> range.startsWith("bytes="));
        }
    }

    @Test
    void whatIsNotTheFileIsNotTaken() throws IOException {
        try (FaultyServer server = new FaultyServer(asked -> Said.of(200, "<html>Please log in</html>"))) {
            assertThatThrownBy(() -> fetch(PublishedFiles.EPOCH, server, "/data"))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("does not hold 'Training compute (FLOP'");
            assertThat(folder.resolve("notable_ai_models.csv")).doesNotExist();
        }
    }

    @Test
    void aClosedSiteIsToldWithTheWayOut() throws IOException {
        try (FaultyServer server = new FaultyServer(asked -> Said.of(410, "Gone"))) {
            assertThatThrownBy(() -> fetch(PublishedFiles.CODE_LINKS, server, "/links.json.gz"))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("refuses (410): Gone")
                    .hasMessageContaining("--source");
        }
    }

    @Test
    void everySourceSaysItsLicence() throws IOException {
        List<String> said = new java.util.ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public Task begin(String what, long total, String unit) {
                return SILENT.begin(what, total, unit);
            }

            @Override
            public void say(String line) {
                said.add(line);
            }
        };
        try (FaultyServer server = new FaultyServer(asked -> Said.of(200, "[{\"repo_url\":\"u\"}]"))) {
            new PublishedFiles(Fetching.client(new VirtualTime(), 1), listening)
                    .run(PublishedFiles.CODE_LINKS, server.address() + "/links.json", folder);
        }
        assertThat(said.getFirst()).isEqualTo("Licence: CC BY-SA 4.0; name the source: Papers with Code");
    }
}
