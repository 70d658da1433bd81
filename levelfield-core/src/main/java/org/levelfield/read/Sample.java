package org.levelfield.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The beginning of an input, uncompressed, by which its format is recognised.
///
/// @param name the file's name, without its folder
/// @param text up to [#SIZE] bytes as text; a character cut at the end is replaced
/// @param mapped whether a mapping file stands beside the input
public record Sample(String name, String text, boolean mapped) {

    /// How much of an input is looked at, bytes.
    public static final int SIZE = 1 << 16;

    private static final Pattern SPACE = Pattern.compile("^[\\s\\uFEFF]+");

    static Sample of(String name, byte[] head, boolean mapped) {
        return new Sample(
                name, SPACE.matcher(new String(head, StandardCharsets.UTF_8)).replaceFirst(""), mapped);
    }

    public boolean startsWith(String prefix) {
        return text.startsWith(prefix);
    }

    /// Whether this JSON key occurs.
    public boolean hasKey(String key) {
        return Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:")
                .matcher(text)
                .find();
    }

    /// The first line.
    public String firstLine() {
        int newline = text.indexOf('\n');
        return newline < 0 ? text : text.substring(0, newline).stripTrailing();
    }
}
