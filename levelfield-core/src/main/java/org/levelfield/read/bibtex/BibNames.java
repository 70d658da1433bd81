package org.levelfield.read.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of an author field, in reading order: `Last, First and First Last and {Corporate Name}`. Words in braces
/// are not taken apart.
final class BibNames {

    private BibNames() {}

    static List<String> of(String field) {
        List<String> names = new ArrayList<>();
        for (String name : split(field.replaceAll("\\s+", " "), " and ")) {
            if (!name.isBlank() && !name.strip().equals("others")) {
                names.add(inReadingOrder(name.strip()));
            }
        }
        return names;
    }

    /// `Last, First`; `von Last, Jr, First`; anything else as it is.
    private static String inReadingOrder(String name) {
        List<String> parts = split(name, ",");
        String ordered = switch (parts.size()) {
            case 1 -> name;
            case 2 -> parts.get(1) + " " + parts.get(0);
            default -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
        };
        return LatexText.unicode(ordered);
    }

    /// Splits where no brace is open.
    private static List<String> split(String text, String separator) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && lower.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(Math.min(from, text.length())));
        return parts;
    }
}
