package org.levelfield.read.json;

import java.util.ArrayList;
import java.util.List;

/// The slow obvious twin of [JsonRecords]: the whole input as one string, one character at a time.
final class SlowRecords {

    private SlowRecords() {}

    /// Each line that is not blank.
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The values of one array, or of several objects one after the other.
    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        int base = text.strip().startsWith("[") ? 1 : 0;
        boolean inString = false;
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = !inString && (c == '{' || c == '[');
            boolean closes = !inString && (c == '}' || c == ']');
            if (depth > base || (opens && depth == base)) {
                value.append(c);
            }
            if (inString && c == '\\') {
                i++;
                value.append(text.charAt(i));
            } else if (c == '"') {
                inString = !inString;
            }
            depth += opens ? 1 : closes ? -1 : 0;
            if (closes && depth == base) {
                values.add(value.toString());
                value.setLength(0);
            }
        }
        return values;
    }
}
