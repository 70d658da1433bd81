package org.levelfield.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.read.InputException;

class JsonRecordsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void cutsLikeItsSlowTwinAtEveryBufferBorder(int seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<String> records = RandomJson.records(random, 1 + random.nextInt(6));
            int buffer = 4 + random.nextInt(40);
            int step = 1 + random.nextInt(9);
            String lines = RandomJson.lines(random, records);
            assertThat(cut(lines, buffer, step))
                    .as(lines)
                    .isEqualTo(SlowRecords.lines(lines))
                    .isEqualTo(records);
            String array = RandomJson.array(random, records);
            assertThat(cut(array, buffer, step))
                    .as(array)
                    .isEqualTo(SlowRecords.values(array))
                    .isEqualTo(records);
            String envelope = RandomJson.envelope(random, array);
            assertThat(cut(envelope, buffer, step)).as(envelope).isEqualTo(records);
            String pretty = "{\n \"id\": 1\n}\n" + String.join("\n", records);
            assertThat(cut(pretty, buffer, step)).as(pretty).isEqualTo(SlowRecords.values(pretty));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33})
    void linesAndOffsetsPointAtTheRecords(int seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<String> wanted = RandomJson.records(random, 4);
            for (String text : List.of(RandomJson.lines(random, wanted), RandomJson.array(random, wanted))) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                JsonRecords records = records(bytes, 4 + random.nextInt(30), 3, 1 << 20);
                while (records.next()) {
                    String raw = written(records);
                    int offset = Math.toIntExact(records.offset());
                    int length = raw.getBytes(StandardCharsets.UTF_8).length;
                    assertThat(new String(bytes, offset, length, StandardCharsets.UTF_8))
                            .isEqualTo(raw);
                    String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
                    assertThat(records.line())
                            .isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
                }
            }
        }
    }

    @Test
    void oneLineAnswersOfAServiceAreTakenApart() throws IOException {
        String page = "{\"meta\":{\"count\":2},\"results\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"group_by\":[]}";

        assertThat(cut(page, 16, 5)).containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\"}");
        assertThat(cut(page + "\n" + page, 16, 5)).hasSize(4);
        JsonRecords records = records(page.getBytes(StandardCharsets.UTF_8), 64, 64, 1 << 20);
        assertThat(records.next()).isTrue();
        assertThat(records.label()).isEqualTo("results");
    }

    @Test
    void aRecordWithArraysOfObjectsIsNoEnvelope() throws IOException {
        String work = "{\"authorships\":[{\"a\":1}],\"id\":\"W1\"}";

        assertThat(cut(work + "\n" + work, 16, 5)).containsExactly(work, work);
        assertThat(cut("{\n\"authorships\":[{\"a\":1}],\n\"id\":\"W1\"}", 16, 5))
                .hasSize(1);
    }

    @Test
    void aBrokenFirstLineCostsOneRecord() throws IOException {
        assertThat(cut("{\"id\":\"W1\",\"title\":\"cut\n{\"id\":\"W2\"}\n", 16, 5))
                .containsExactly("{\"id\":\"W1\",\"title\":\"cut", "{\"id\":\"W2\"}");
    }

    @Test
    void byteOrderMarkBlankLinesAndCarriageReturnsAreNoRecords() throws IOException {
        assertThat(cut("\uFEFF{\"id\":1}\r\n\r\n  \n{\"id\":2}\r\n", 4, 1)).containsExactly("{\"id\":1}", "{\"id\":2}");
        assertThat(cut("", 4, 1)).isEmpty();
        assertThat(cut("\n \n", 4, 1)).isEmpty();
        assertThat(cut("[]", 4, 1)).isEmpty();
        assertThat(cut("[ ]\n", 4, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void anOverlongLineStreamsWholeAndTheNextIsRead(int step) throws IOException {
        String overlong = "{\"id\":\"" + "x".repeat(500) + "\"}";
        String text = "{\"id\":1}\n" + overlong + "\n{\"id\":2}\n" + overlong + "\n{\"id\":3}";
        JsonRecords records = records(text.getBytes(StandardCharsets.UTF_8), 16, step, 64);
        List<String> whole = new ArrayList<>();
        List<Long> offsets = new ArrayList<>();
        int skipped = 0;
        while (records.next()) {
            if (records.overlong() && skipped++ == 1) {
                // not written out: the next record must be found all the same
                continue;
            }
            whole.add(written(records));
            offsets.add(records.offset());
        }
        assertThat(whole).containsExactly("{\"id\":1}", overlong, "{\"id\":2}", "{\"id\":3}");
        assertThat(offsets).startsWith(0L, 9L, 9L + overlong.length() + 1);
    }

    @Test
    void anOverlongElementStreamsWholeAndTheNextIsRead() throws IOException {
        String overlong = "{\"id\":\"" + "]}\\\"".repeat(100) + "\"}";
        JsonRecords records =
                records(("[{\"id\":1}," + overlong + ",{\"id\":2}]").getBytes(StandardCharsets.UTF_8), 16, 7, 64);
        assertThat(records.next()).isTrue();
        assertThat(records.next()).isTrue();
        assertThat(records.overlong()).isTrue();
        assertThat(written(records)).isEqualTo(overlong);
        assertThat(records.next()).isTrue();
        assertThat(records.overlong()).isFalse();
        assertThat(written(records)).isEqualTo("{\"id\":2}");
        assertThat(records.next()).isFalse();
    }

    @Test
    void aLineOfTwoHundredMegabytesNeedsLittleMemory() throws IOException {
        long length = 200L << 20;
        JsonRecords records = new JsonRecords("", new LongLine(length), 1 << 16, 1 << 20);
        assertThat(records.next()).isTrue();
        assertThat(records.overlong()).isTrue();
        Counted counted = new Counted();
        records.writeTo(counted);
        assertThat(counted.count).isEqualTo(length);
        assertThat(records.bytes().length).isLessThan(4 << 20);
        assertThat(records.next()).isTrue();
        assertThat(written(records)).isEqualTo("{\"id\":2}");
        assertThat(records.line()).isEqualTo(2);
        assertThat(records.next()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1}",
                "[{\"id\":1},",
                "[{\"id\":1} {\"id\":2}]",
                "[{\"id\":1},,{\"id\":2}]",
                "[{\"id\":1},{\"id\":",
                "[{\"id\":1}}",
                "{\"results\":[{\"id\":1}]",
                "{\"results\":[{\"id\":1}],x",
                "{\"results\":[{\"id\":1}]}]",
                "{\"results\":[{\"id\":1}],\"a\" 1}"
            })
    void whatDoesNotBalanceEndsTheReadingAfterTheGoodRecords(String text) throws IOException {
        JsonRecords records = records(text.getBytes(StandardCharsets.UTF_8), 4, 2, 1 << 20);
        assertThat(records.next()).isTrue();
        assertThat(written(records)).isEqualTo("{\"id\":1}");
        assertThatThrownBy(records::next).isInstanceOf(InputException.class);
    }

    @Test
    void theRestOfABrokenArrayIsHadWhole() throws IOException {
        String rest = "{\"id\":2}," + "{\"id\":3},".repeat(100);
        JsonRecords records = records(("[{\"id\":1} " + rest).getBytes(StandardCharsets.UTF_8), 8, 3, 1 << 20);
        assertThat(records.next()).isTrue();
        assertThatThrownBy(records::next).isInstanceOf(InputException.class).hasMessageContaining("line 1");
        assertThat(written(records)).isEqualTo(rest);
        assertThat(records.offset()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 42, 43, 44, 45, 46})
    void damagedInputEndsOrThrowsButNeverHangs(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = RandomJson.array(random, RandomJson.records(random, 3));
            text = random.nextBoolean() ? RandomJson.envelope(random, text) : text;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 2; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[],:\"\\ x\n".charAt(random.nextInt(11));
            }
            try {
                JsonRecords records = records(bytes, 4 + random.nextInt(20), 3, 40);
                int count = 0;
                while (records.next()) {
                    assertThat(records.from()).isBetween(0, records.to());
                    assertThat(++count).isLessThan(1000);
                }
            } catch (InputException e) {
                assertThat(e.reason()).isIn("broken-json", "truncated", "invalid-utf8");
            } catch (IOException e) {
                throw new AssertionError(text, e);
            }
        }
    }

    private static List<String> cut(String text, int buffer, int step) throws IOException {
        JsonRecords records = records(text.getBytes(StandardCharsets.UTF_8), buffer, step, 1 << 20);
        List<String> cut = new ArrayList<>();
        while (records.next()) {
            cut.add(written(records));
        }
        return cut;
    }

    private static String written(JsonRecords records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        records.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonRecords records(byte[] bytes, int buffer, int step, int maxRecord) throws IOException {
        InputStream stepping = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(step, length));
            }
        };
        return new JsonRecords("", stepping, buffer, maxRecord);
    }

    /// A record of so many bytes on a line, then a short one.
    private static final class LongLine extends InputStream {
        private static final byte[] END = "\"}\n{\"id\":2}".getBytes(StandardCharsets.UTF_8);
        private static final byte[] START = "{\"id\":\"".getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long at;

        LongLine(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            long place = at++;
            if (place < START.length) {
                return START[Math.toIntExact(place)];
            }
            long end = place - (length - 2);
            return end < 0 ? 'x' : end < END.length ? END[Math.toIntExact(end)] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int size) {
            int fill = Math.toIntExact(Math.min(size, Math.max(0, length - 2 - at)));
            if (at >= START.length && fill > 0) {
                Arrays.fill(target, offset, offset + fill, (byte) 'x');
                at += fill;
                return fill;
            }
            int one = read();
            if (one >= 0) {
                target[offset] = (byte) one;
            }
            return one < 0 ? -1 : 1;
        }
    }

    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
