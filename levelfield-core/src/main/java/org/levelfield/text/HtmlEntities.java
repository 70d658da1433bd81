package org.levelfield.text;

import java.util.Map;

/// Decodes the HTML entities that survive in harvested metadata: `&amp;`, `&#233;`, `&#xE9;`, `&eacute;`.
///
/// Named letters are read by rule: a base letter and the name of its accent. An ampersand that opens no known entity
/// stays as it is.
public final class HtmlEntities {
    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("szlig", "ß"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"));

    private static final Map<String, String> ACCENTS = Map.of(
            "acute", "\u0301",
            "grave", "\u0300",
            "circ", "\u0302",
            "uml", "\u0308",
            "tilde", "\u0303",
            "cedil", "\u0327",
            "caron", "\u030C",
            "ring", "\u030A");

    private HtmlEntities() {}

    /// The text with its entities decoded; the same text where it has none.
    public static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0 || text.indexOf(';', ampersand) < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char character = text.charAt(position);
            int end = character == '&' ? endOfEntity(text, position) : -1;
            String meaning = end < 0 ? "" : meaning(text.substring(position + 1, end));
            if (meaning.isEmpty()) {
                decoded.append(character);
                position++;
            } else {
                decoded.append(meaning);
                position = end + 1;
            }
        }
        return decoded.toString();
    }

    private static int endOfEntity(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST);
        for (int position = ampersand + 1; position < limit; position++) {
            char character = text.charAt(position);
            if (character == ';') {
                return position;
            }
            if (character != '#' && !Character.isLetterOrDigit(character)) {
                return -1;
            }
        }
        return -1;
    }

    private static String meaning(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        if (name.length() > 1 && ACCENTS.containsKey(name.substring(1))) {
            return name.charAt(0) + ACCENTS.get(name.substring(1));
        }
        return NAMED.getOrDefault(name, "");
    }

    private static String numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            int character = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(character) && character > 0 ? Character.toString(character) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
