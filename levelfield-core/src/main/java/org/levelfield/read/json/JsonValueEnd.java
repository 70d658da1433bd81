package org.levelfield.read.json;

/// Finds where a value ends by balancing brackets outside strings, over as many pieces of it as come. It checks nothing
/// else: that is the cursor's work.
final class JsonValueEnd {

    static final int OPEN = -1;

    private int depth;
    private int newlines;
    private boolean begun;
    private boolean inString;
    private boolean escaped;

    /// Starts on a new value.
    void reset() {
        depth = 0;
        newlines = 0;
        begun = false;
        inString = false;
        escaped = false;
    }

    /// Line ends passed inside the value.
    int newlines() {
        return newlines;
    }

    /// The place after the value's last byte, or [#OPEN] if the value goes on after these bytes.
    int find(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to) {
            if (escaped) {
                escaped = false;
                p++;
            } else if (inString) {
                p = JsonBytes.quoteOrBackslash(bytes, p, to);
                if (p < to) {
                    escaped = bytes[p] == '\\';
                    inString = escaped;
                    p++;
                    if (!inString && depth == 0) {
                        return p;
                    }
                }
            } else {
                byte c = bytes[p];
                if (depth == 0 && (c == '}' || c == ']' || (begun && ends(c)))) {
                    return p;
                }
                begun = true;
                inString = c == '"';
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                newlines += c == '\n' ? 1 : 0;
                p++;
                if (depth == 0 && (c == '}' || c == ']')) {
                    return p;
                }
            }
        }
        return OPEN;
    }

    private static boolean ends(byte c) {
        return c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':';
    }
}
