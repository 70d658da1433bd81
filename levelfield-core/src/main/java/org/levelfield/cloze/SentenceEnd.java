package org.levelfield.cloze;

/// Where sentences end.
public final class SentenceEnd {

    private SentenceEnd() {}

    /// Whether a full stop, exclamation or question mark with a space behind it stands between two places of a text.
    public static boolean between(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char sign = text.charAt(i);
            if ((sign == '.' || sign == '!' || sign == '?') && Character.isWhitespace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
