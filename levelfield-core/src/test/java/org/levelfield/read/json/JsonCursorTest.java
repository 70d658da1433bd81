package org.levelfield.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {

    private static final JsonKeys KEYS = JsonKeys.of("id", "title", "n", "index", "list", "flag");

    @Test
    void readsWhatIsWantedAndSkipsTheRest() {
        JsonCursor cursor = over("{\"x\":{\"id\":[1,{\"a\":\"}\"}]},\"title\":\"Attention\",\"n\":3,\"y\":null} ");
        cursor.object();
        String title = null;
        Integer n = null;
        while (cursor.key(KEYS)) {
            switch (cursor.keyIndex()) {
                case 1 -> title = cursor.text();
                case 2 -> n = cursor.integer();
                default -> cursor.skip();
            }
        }
        cursor.done();
        assertThat(title).isEqualTo("Attention");
        assertThat(n).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "a\\"b",          a"b
            "a\\\\b",         a\\b
            "\\/x\\tx",       `/x\tx`
            "\\u00e9t\\u00E9", été
            "\\ud83d\\ude00", 😀
            "😀 é 漢",        😀 é 漢
            "\\ud83d",        \uFFFD
            "\\ude00x",       \uFFFDx
            "\\ud83d\\ud83d\\ude00", \uFFFD😀
            12,               12
            true,             true
            """)
    void textIsUnescaped(String json, String text) {
        assertThat(over(json).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \"", "NaN", "Infinity", "-Infinity"})
    void whatSaysNothingIsAbsent(String json) {
        assertThat(over(json).text()).isNull();
        assertThat(over(json).number()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-3, -3",
        "1.5e3, 1500",
        "\"12\", 12",
        "123456789012345, 123456789012345",
        "1234567890123456789, 1234567890123456789",
        "1.75e+11, 175000000000"
    })
    void numbers(String json, double value) {
        assertThat(over(json).number()).isEqualTo(value);
        assertThat(over(json + " ").number()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nul", "tru", "1x", "0x10", "1d", "--1", "{}", "[", "\"1f\"", "\"0x1p3\"", "\"abc\"", "", "]"})
    void whatIsNoNumberIsBroken(String json) {
        assertBroken(() -> over(json).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "3000000000", "\"1.2\""})
    void whatIsNoWholeNumberIsBroken(String json) {
        assertBroken(() -> over(json).integer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,}",
                "{\"id\" 1}",
                "{id:1}",
                "{\"id\":1 \"n\":2}",
                "{\"id\":}",
                "{,\"id\":1}",
                "{\"id\":nul}"
            })
    void brokenObjects(String json) {
        assertBroken(() -> walk(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatFollowsTheRecordIsBroken() {
        JsonCursor cursor = over("{} {}");
        cursor.skip();
        assertBroken(cursor::done);
    }

    @Test
    void deepNestingIsRefusedWithoutAStack() {
        over("[".repeat(500) + "]".repeat(500)).skip();
        assertBroken(() -> over("[".repeat(100_000)).skip());
        assertBroken(() -> over("{\"a\":".repeat(100_000)).skip());
    }

    @Test
    void invalidUtf8IsFoundWhereverTextIsTaken() {
        for (String escape : new String[] {"", "\\n"}) {
            byte[] bytes = ("\"a?b" + escape + "\"").getBytes(StandardCharsets.UTF_8);
            bytes[2] = (byte) 0xe9;
            assertThatExceptionOfType(JsonException.class)
                    .isThrownBy(
                            () -> new JsonCursor().over(bytes, 0, bytes.length).text())
                    .satisfies(e -> assertThat(e.reason()).isEqualTo("invalid-utf8"));
            byte[] index = ("{\"a?b" + escape + "\":[0]}").getBytes(StandardCharsets.UTF_8);
            index[3] = (byte) 0xc0;
            assertThatExceptionOfType(JsonException.class)
                    .isThrownBy(
                            () -> new JsonCursor().over(index, 0, index.length).invertedText());
        }
    }

    @Test
    void wellFormedUtf8IsWhatTheJdkSays() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt() : 0x80 + random.nextInt(0x80));
            }
            boolean valid =
                    Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
            assertThat(JsonBytes.utf8(bytes, 0, bytes.length))
                    .as(Arrays.toString(bytes))
                    .isEqualTo(valid);
        }
    }

    @Test
    void anAbstractComesBackInOrder() {
        assertThat(over("{\"the\":[0,3],\"cat\":[1],\"saw\":[2],\"d\\u00f6g\":[4]}")
                        .invertedText())
                .isEqualTo("the cat saw the dög");
        assertThat(over("{\"b\":[7],\"a\":[2]}").invertedText()).isEqualTo("a b");
        assertThat(over("null").invertedText()).isNull();
        assertThat(over("{}").invertedText()).isNull();
    }

    @Test
    void oneAbstractLeavesNothingForTheNext() {
        JsonCursor cursor = over("{\"long\":[0,1,2,3,4]}");
        assertThat(cursor.invertedText()).isEqualTo("long long long long long");
        byte[] bytes = "{\"x\":[3]}".getBytes(StandardCharsets.UTF_8);
        assertThat(cursor.over(bytes, 0, bytes.length).invertedText()).isEqualTo("x");
        byte[] broken = "{\"y\":[5,\"?\"]}".getBytes(StandardCharsets.UTF_8);
        assertBroken(() -> cursor.over(broken, 0, broken.length).invertedText());
        assertThat(cursor.over(bytes, 0, bytes.length).invertedText()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[-1]}", "{\"a\":[100001]}", "{\"a\":[1.5]}", "{\"a\":0}", "[]", "{\"a\":[\"x\"]}"})
    void brokenAbstracts(String json) {
        assertBroken(() -> over(json).invertedText());
    }

    @Test
    void anAbstractThatWouldFillTheMemoryIsRefused() {
        StringBuilder bomb =
                new StringBuilder("{\"").append("x".repeat(100_000)).append("\":[0");
        for (int i = 1; i < 50_000; i++) {
            bomb.append(',').append(i);
        }
        assertBroken(() -> over(bomb + "]}").invertedText());
    }

    @Test
    void truncationAtEveryByteIsAJsonException() {
        byte[] whole = ("{\"id\":\"W\\u00e9\\\"1\",\"title\":\"é😀\",\"n\":12,\"index\":{\"a\\n\":[0,2],\"ü\":[1]},"
                        + "\"list\":[\"x\",null,\"y\"],\"flag\":true,\"z\":{\"q\":[[],{\"w\":-1e3}]}}")
                .getBytes(StandardCharsets.UTF_8);
        walk(whole);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertBroken(() -> walk(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void damageIsAJsonExceptionOrNothing(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            byte[] bytes = ("{\"id\":" + RandomJson.string(random)
                            + ",\"n\":12,\"index\":{\"a\":[0]},\"list\":[\"b\"],\"z\":" + RandomJson.value(random, 0)
                            + "}")
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                walk(bytes);
            } catch (JsonException e) {
                assertThat(e.reason()).isIn("broken-json", "invalid-utf8");
                assertThat(e.position()).isBetween(0, bytes.length);
            }
        }
    }

    private static void walk(byte[] bytes) {
        JsonCursor cursor = new JsonCursor().over(bytes, 0, bytes.length);
        cursor.object();
        while (cursor.key(KEYS)) {
            switch (cursor.keyIndex()) {
                case 0, 1 -> cursor.text();
                case 2 -> cursor.integer();
                case 3 -> cursor.invertedText();
                case 4 -> cursor.texts();
                case 5 -> cursor.truth();
                default -> cursor.skip();
            }
        }
        cursor.done();
    }

    private static JsonCursor over(String json) {
        byte[] bytes = ("??" + json).getBytes(StandardCharsets.UTF_8);
        return new JsonCursor().over(bytes, 2, bytes.length);
    }

    private static void assertBroken(Runnable reading) {
        assertThatExceptionOfType(JsonException.class).isThrownBy(reading::run);
    }

    @Test
    void anObjectIsLeftBetweenItsMembers() {
        JsonCursor cursor = over("[{\"a\":1,\"b\":{\"c\":[\"}\"]},\"d\":2},{\"a\":3},7]");
        JsonKeys keys = JsonKeys.of("a");
        cursor.array();
        for (int expected : new int[] {1, 3}) {
            assertThat(cursor.element()).isTrue();
            cursor.object();
            assertThat(cursor.key(keys)).isTrue();
            assertThat(cursor.integer()).isEqualTo(expected);
            cursor.leave();
        }
        assertThat(cursor.element()).isTrue();
        assertThat(cursor.integer()).isEqualTo(7);
        assertThat(cursor.element()).isFalse();
        JsonCursor open = over("{\"a\":1,\"b\":2");
        open.object();
        assertBroken(open::leave);
    }
}
