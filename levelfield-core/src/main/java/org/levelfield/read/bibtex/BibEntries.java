package org.levelfield.read.bibtex;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.TextBlock;
import org.levelfield.read.TextLines;

/// Cuts entries out of BibTeX where their braces balance, so that a broken entry costs one entry: where a line begins a
/// new entry while the last is still open, the last is broken. Text between entries is a comment.
final class BibEntries {

    private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*([{(])");
    private static final Pattern NEW_ENTRY = Pattern.compile("^@[A-Za-z]+\\s*\\{\\s*[^\\s,={}\"]*\\s*,.*");
    private static final int NONE = -1;

    private final TextLines lines;
    private boolean held;
    private @Nullable String rest;

    private String kind = "";
    private String text = "";
    private boolean complete;
    private @Nullable TextBlock block;

    BibEntries(TextLines lines) {
        this.lines = lines;
    }

    /// Moves to the next entry; false at the end.
    boolean next() throws IOException {
        while (true) {
            TextBlock start;
            String source;
            if (rest != null && block != null) {
                start = block;
                source = rest;
                rest = null;
            } else if (held || lines.next()) {
                held = false;
                start = new TextBlock(lines);
                source = start.text();
            } else {
                return false;
            }
            Matcher matcher = START.matcher(source);
            if (matcher.find()) {
                kind = matcher.group(1).toLowerCase(Locale.ROOT);
                block = start;
                collect(
                        start,
                        source.substring(matcher.start()),
                        matcher.group(2).charAt(0));
                return true;
            }
        }
    }

    private void collect(TextBlock start, String source, char open) throws IOException {
        StringBuilder entry = new StringBuilder(source);
        Depth depth = new Depth(open);
        int end = depth.endIn(entry, 0);
        while (end == NONE) {
            if (!lines.next()) {
                break;
            }
            if (NEW_ENTRY.matcher(lines.text()).matches()) {
                held = true;
                break;
            }
            int from = entry.length();
            start.add(lines);
            entry.append(lines.text()).append('\n');
            end = depth.endIn(entry, from);
        }
        complete = end != NONE;
        text = complete ? entry.substring(0, end) : entry.toString();
        String after = complete ? entry.substring(end) : "";
        rest = START.matcher(after).find() ? after : null;
    }

    /// The entry's kind in lower case, such as `article` or `string`.
    String kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /// Whether its braces balance.
    boolean complete() {
        return complete;
    }

    TextBlock raw() {
        if (block == null) {
            throw new IllegalStateException("no entry was read");
        }
        return block;
    }

    /// How many braces are open.
    private static final class Depth {
        private final boolean parentheses;
        private int braces;
        private boolean quoted;

        Depth(char open) {
            parentheses = open == '(';
        }

        /// The place after the entry's end, or [#NONE].
        int endIn(CharSequence entry, int from) {
            for (int i = from; i < entry.length(); i++) {
                char c = entry.charAt(i);
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                // parentheses may stand inside quotes, braces may not unless they balance
                quoted ^= parentheses && c == '"' && braces == 0;
                boolean closes = parentheses ? c == ')' && braces == 0 && !quoted : c == '}' && braces <= 0;
                if (closes) {
                    return i + 1;
                }
            }
            return NONE;
        }
    }
}
