package org.levelfield.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The blockwise search for a value's end against the plain one, over values that straddle blocks in every way.
final class NestedValueTest {

    @Test
    void workedCases() {
        assertThat(end("{}", 2)).isEqualTo(2);
        assertThat(end("{\"a}\":[1,{\"b\":\"]\"}]},", 21)).isEqualTo(20);
        assertThat(end("{\"quote \\\" and brace }\":1}", 26)).isEqualTo(26);
        assertThat(end("[" + "1,".repeat(100) + "1]", 203)).isEqualTo(203);
        assertThat(end("{\"never\":\"ends", 14)).isEqualTo(-1);
        assertThat(end("[".repeat(100), 100)).isEqualTo(-1);
    }

    private static int end(String json, int length) {
        return NestedValue.end(json.getBytes(StandardCharsets.UTF_8), 0, length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void likeThePlainSearch(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder json = new StringBuilder();
            value(random, json, 0);
            byte[] bytes = ("x".repeat(random.nextInt(70)) + json + ",\"}]".repeat(random.nextInt(30)))
                    .getBytes(StandardCharsets.UTF_8);
            int from = new String(bytes, StandardCharsets.UTF_8).indexOf(json.charAt(0));
            int to = bytes.length - random.nextInt(3);
            assertThat(NestedValue.end(bytes, from, to))
                    .as("round %d: %s", round, json)
                    .isEqualTo(plain(bytes, from, to));
        }
    }

    /// An object or array of a few members, with strings that hold brackets, quotes and backslashes.
    private static void value(Random random, StringBuilder json, int depth) {
        boolean object = random.nextBoolean();
        json.append(object ? '{' : '[');
        int members = random.nextInt(5);
        for (int i = 0; i < members; i++) {
            json.append(i == 0 ? "" : ",");
            if (object) {
                string(random, json);
                json.append(':');
            }
            if (depth < 4 && random.nextInt(3) == 0) {
                value(random, json, depth + 1);
            } else if (random.nextBoolean()) {
                string(random, json);
            } else {
                json.append(random.nextInt(1_000));
            }
        }
        json.append(object ? '}' : ']');
    }

    private static void string(Random random, StringBuilder json) {
        json.append('"');
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            json.append(
                    random.nextInt(40) == 0
                            ? "\\\""
                            : random.nextInt(40) == 0 ? "\\\\" : "abYy_{}[]:,é".charAt(random.nextInt(12)));
        }
        json.append('"');
    }

    private static int plain(byte[] bytes, int from, int to) {
        int depth = 0;
        boolean inside = false;
        for (int p = from; p < to; p++) {
            byte c = bytes[p];
            if (inside && c == '\\') {
                p++;
            } else if (c == '"') {
                inside = !inside;
            } else if (!inside && (c == '{' || c == '[')) {
                depth++;
            } else if (!inside && (c == '}' || c == ']') && --depth == 0) {
                return p + 1;
            }
        }
        return -1;
    }
}
