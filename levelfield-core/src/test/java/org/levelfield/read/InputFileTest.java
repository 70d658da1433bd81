package org.levelfield.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFileTest {

    @TempDir
    Path folder;

    @Test
    void plainGzipAndSeveralGzipMembersReadTheSame() throws IOException {
        assertThat(content("a", "text".getBytes(StandardCharsets.UTF_8))).isEqualTo("text");
        assertThat(content("b", gzip("text"))).isEqualTo("text");
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip("te"));
        two.write(gzip("xt"));
        assertThat(content("c", two.toByteArray())).isEqualTo("text");
    }

    @Test
    void ofAZipTheBestDataFileIsRead() throws IOException {
        assertThat(content(
                        "a",
                        zip(
                                "read.me",
                                "x",
                                "__MACOSX/a.json",
                                "y",
                                "v1-ror-data.csv",
                                "c",
                                "v1-ror-data.json",
                                "one",
                                "v1-ror-data_schema_v2.json",
                                "two")))
                .isEqualTo("two");
        assertThat(content("b", zip("a.csv", "c", "b.jsonl", "l"))).isEqualTo("l");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> content("d", zip("read.me", "x")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo("empty-zip"));
    }

    @Test
    void damageIsAnInputException() throws IOException {
        byte[] whole = gzip("text".repeat(1000));
        byte[] wrong = whole.clone();
        wrong[wrong.length - 6] ^= 1;
        assertReason("truncated-gzip", Arrays.copyOf(whole, whole.length - 9));
        assertReason("truncated-gzip", Arrays.copyOf(whole, 5));
        assertReason("broken-gzip", wrong);
        byte[] zip = zip("a.json", "text".repeat(1000));
        assertReason("broken-zip", Arrays.copyOf(zip, zip.length / 2));
    }

    @Test
    void progressCountsTheBytesOnDisk() throws IOException {
        byte[] bytes = gzip("text".repeat(1000));
        AtomicLong read = new AtomicLong();
        try (InputStream in = new InputFile(Files.write(folder.resolve("p"), bytes), read::addAndGet).open()) {
            in.readAllBytes();
        }
        assertThat(read).hasValue(bytes.length);
    }

    @ParameterizedTest
    @CsvSource({"a.csv, a.mapping.json", "a.csv.gz, a.mapping.json", "a.b.csv, a.b.mapping.json", "a, a.mapping.json"})
    void theMappingStandsBesideTheTable(String name, String mapping) {
        assertThat(new InputFile(folder.resolve(name)).mapping()).isEqualTo(folder.resolve(mapping));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `` | none
            `hello` | none
            `{"a":1}` | none
            `id,title` | none
            `{"id":"A1","works_count":3}` | none
            `{"id":"W1","publication_year":2020}` | openalex-works
            `[{"id":"https://ror.org/1","names":[],"locations":[],"relationships":[]}]` | ror
            `[{"title":"t","author":"a","aff":"b","bibtex":"@article{x}"}]` | paperlists
            `[{"paper_title":"t","repo_url":"u"}]` | code-links
            `<volume id="D18"><paper id="1">` | acl-anthology
            `<html><volume id=x>` | none
            `% remark
            @article{a, title={t}}` | bibtex
            `Model,Training compute (FLOP)` | epoch
            `"Hardware name","FP32 performance"` | epoch
            """)
    void formatsAreKnownByTheirContent(String content, String format) throws IOException {
        Path file = Files.writeString(folder.resolve("input"), content == null ? "" : content);
        assertThat(Formats.recognise(new InputFile(file))
                        .map(RecordReader::format)
                        .orElse("none"))
                .isEqualTo(format);
        assertThat(Formats.names()).startsWith("openalex-works, ror, ");
    }

    @Test
    void linesKnowTheirPlaces() throws IOException {
        byte[] bytes = "\uFEFFé\r\n\nlast".getBytes(StandardCharsets.UTF_8);
        TextLines lines = new TextLines(new ByteArrayInputStream(bytes));
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("é");
        assertThat(lines.offset()).isEqualTo(3);
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEmpty();
        assertThat(lines.offset()).isEqualTo(7);
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("last");
        assertThat(lines.line()).isEqualTo(3);
        assertThat(lines.next()).isFalse();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new TextLines(new ByteArrayInputStream(new byte[1 << 17]), 100).next());
    }

    private void assertReason(String reason, byte[] bytes) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> content("damaged", bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private String content(String name, byte[] bytes) throws IOException {
        try (InputStream in = new InputFile(Files.write(folder.resolve(name), bytes)).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
