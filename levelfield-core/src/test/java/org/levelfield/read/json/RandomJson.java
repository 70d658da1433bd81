package org.levelfield.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random records, and inputs made of them, with everything that could lead a cutter astray: brackets, quotes and
/// backslashes inside strings, characters of several bytes, white space of all kinds.
final class RandomJson {

    private static final List<String> PIECES = List.of(
            "a", "\\\"", "\\\\", "{", "}", "[", "]", ",", ":", "é", "漢", "😀", "\\n", "\\u00e9", " ", "\\\\\\\"");
    private static final List<String> SPACES = List.of("", "", " ", "\n", "\r\n", "\t", "  \n ");

    private RandomJson() {}

    static List<String> records(Random random, int count) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add("{\"id\":" + string(random) + (random.nextBoolean() ? "" : ",\"v\":" + value(random, 0)) + "}");
        }
        return records;
    }

    static String lines(Random random, List<String> records) {
        StringBuilder text = new StringBuilder();
        for (String record : records) {
            text.append(record)
                    .append(random.nextBoolean() ? "\n" : " \r\n")
                    .append(random.nextInt(4) == 0 ? " \n" : "");
        }
        return text.toString();
    }

    static String array(Random random, List<String> records) {
        StringBuilder text = new StringBuilder(space(random)).append('[');
        for (int i = 0; i < records.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(space(random))
                    .append(records.get(i))
                    .append(space(random));
        }
        return text.append(']').append(space(random)).toString();
    }

    static String envelope(Random random, String array) {
        return "{" + space(random) + "\"meta\":{\"n\":" + string(random) + "}," + space(random)
                + "\"n\":12,\"results\":" + array + ",\"more\":null" + space(random) + "}" + space(random);
    }

    static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 4 : 6)) {
            case 0 -> string(random);
            case 1 -> String.valueOf(random.nextInt());
            case 2 -> "-1.5e3";
            case 3 -> random.nextBoolean() ? "null" : "true";
            case 4 -> "[" + value(random, depth + 1) + "," + value(random, depth + 1) + "]";
            default -> "{" + string(random) + ":" + value(random, depth + 1) + "}";
        };
    }

    static String string(Random random) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('"').toString();
    }

    private static String space(Random random) {
        return SPACES.get(random.nextInt(SPACES.size()));
    }
}
