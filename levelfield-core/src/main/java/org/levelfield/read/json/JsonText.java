package org.levelfield.read.json;

import java.nio.charset.StandardCharsets;

/// The text of a JSON string from its bytes: UTF-8 checked, escapes resolved (RFC 8259, section 7).
final class JsonText {

    private JsonText() {}

    /// The text between the quotes.
    ///
    /// @param escaped whether a backslash stands in it
    /// @param start where the record begins, for the positions of errors
    static String of(byte[] bytes, int from, int to, boolean escaped, int start) {
        boolean ascii = JsonBytes.ascii(bytes, from, to);
        if (!ascii && !JsonBytes.utf8(bytes, from, to)) {
            throw new JsonException("invalid-utf8", "a string is not valid UTF-8", from - start);
        }
        if (escaped) {
            return unescaped(bytes, from, to, start);
        }
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String unescaped(byte[] bytes, int from, int to, int start) {
        StringBuilder text = new StringBuilder(to - from);
        int next = from;
        while (next < to) {
            int p = next;
            while (p < to && bytes[p] != '\\') {
                p++;
            }
            text.append(new String(bytes, next, p - next, StandardCharsets.UTF_8));
            next = p < to ? escape(bytes, p + 1, to, start, text) : p;
        }
        return wellFormed(text);
    }

    /// Half a surrogate pair, as a careless cut through an escaped string leaves it, has no place in UTF-8.
    private static String wellFormed(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }

    private static int escape(byte[] bytes, int p, int to, int start, StringBuilder text) {
        switch (bytes[p]) {
            case '"', '\\', '/' -> text.append((char) bytes[p]);
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'u' -> {
                text.append(codeUnit(bytes, p, to, start));
                return p + 5;
            }
            default -> throw new JsonException("broken-json", "an unknown escape", p - start);
        }
        return p + 1;
    }

    private static char codeUnit(byte[] bytes, int p, int to, int start) {
        if (p + 5 > to) {
            throw new JsonException("broken-json", "an escape is cut short", p - start);
        }
        int code = 0;
        for (int i = 1; i <= 4; i++) {
            int digit = Character.digit(bytes[p + i], 16);
            if (digit < 0) {
                throw new JsonException("broken-json", "an escape is not hexadecimal", p - start);
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }
}
